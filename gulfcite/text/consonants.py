"""One key for an Arabic name and its Latin spellings: the consonants both scripts write, in eighteen classes.

Each script leaves some letters open, so a spelling has several keys; two spellings may be one name when their
keys meet. What stands between the consonants is kept for a second look, in ``vowels``.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice, product

from .folding import INVISIBLE, is_arabic, replaced

#: A key, and the spelling with a class in capitals for each consonant and its other letters as they are: BoRKiBa.
#: Where a name was put together from two words ``*`` stands for any vowels.
Readings = dict[str, str]

_MOST_KEYS = 128
SEAM = "*"
_ARABIC = {
    **dict.fromkeys("بپ", ("B",)),
    **dict.fromkeys("تط", ("T",)),
    "ث": ("T", "S"),
    **dict.fromkeys("جچ", ("J",)),
    **dict.fromkeys("حه", ("H",)),
    "خ": ("X",),
    "د": ("D",),
    "ذ": ("D", "Z", "T"),
    "ر": ("R",),
    "ز": ("Z",),
    **dict.fromkeys("سص", ("S",)),
    "ش": ("C",),
    "ض": ("D", "Z"),
    "ظ": ("Z", "D", "T"),
    "غ": ("G",),
    **dict.fromkeys("فڤ", ("F",)),
    **dict.fromkeys("قكگ", ("K",)),
    "ل": ("L",),
    "م": ("M",),
    "ن": ("N",),
}
_LATIN = {
    "tch": ("J", "C"),
    "sch": ("C", "SH"),
    "sh": ("C", "SH"),
    "ch": ("C",),
    "kh": ("X", "KH"),
    "gh": ("G", "K"),
    "th": ("T", "TH"),
    "dh": ("D", "DH"),
    "dj": ("J",),
    "dg": ("J",),
    "ph": ("F",),
    "ck": ("K",),
    "cq": ("K",),
    "b": ("B",),
    "p": ("B",),
    "t": ("T",),
    "d": ("D",),
    "j": ("J",),
    "g": ("J", "K", "G"),
    "h": ("H",),
    "k": ("K",),
    "q": ("K",),
    "s": ("S",),
    "z": ("Z",),
    "r": ("R",),
    "f": ("F",),
    "v": ("F", ""),
    "l": ("L",),
    "m": ("M",),
    "n": ("N",),
    "x": ("KS",),
}
#: What one sound of several letters begins with.
_BEGINNINGS = frozenset(letters[0] for letters in _LATIN if len(letters) > 1)
_VOWELS = "aeiouyw"
#: Letters of the scholarly systems that stand for two plain ones; neither English nor French has them.
DIGRAPHS = {
    **dict.fromkeys("ḫẖḵ", "kh"),
    **dict.fromkeys("ġğ", "gh"),
    **dict.fromkeys("šşș", "sh"),
    **dict.fromkeys("ǧž", "j"),
    "ḏ": "dh",
    "ṯ": "th",
}
_ROMANISED = DIGRAPHS | {**dict.fromkeys("ʿʾʻʼ'’‘`´ʹ", ""), "č": "ch", "ç": "ss", "ı": "i"}
_PLAIN_ARABIC = {**dict.fromkeys(INVISIBLE, ""), "ی": "ي", "ک": "ك", "ٱ": "ا"}
_ARTICLES = frozenset(["al", "aal", "el", "il", "ul", "ol", "l"])
_ASSIMILATED = frozenset(
    [
        "ar",
        "er",
        "ur",
        "as",
        "es",
        "us",
        "ash",
        "esh",
        "ach",
        "ech",
        "az",
        "ez",
        "uz",
        "ad",
        "ed",
        "ud",
        "at",
        "et",
        "ut",
        "an",
        "en",
        "un",
        "ath",
        "eth",
        "adh",
        "edh",
    ]
)
#: Letters that the article is written as before themselves: ar-Rashid, Ettahar.
_SUN = frozenset("tdrzsn")
_SONS = frozenset(["ibn", "ben", "bin", "ebn", "b", "bint", "bt", "ابن", "بن", "بنت", "ابنة"])
_FATHERS = frozenset(
    [
        "abu",
        "abou",
        "abo",
        "bou",
        "bu",
        "abi",
        "aba",
        "abul",
        "aboul",
        "abol",
        "أبو",
        "أبي",
        "أبا",
        "ابو",
        "ابي",
        "ابا",
        "بو",
    ]
)
_FAITH = frozenset(["din", "deen", "dine", "الدين"])
_GOD = frozenset(["allah", "alla", "ullah", "الله"])


def spell(name: str) -> list[str]:
    """The words of a name, folded as far as consonants and vowels allow; عبدالله is two words."""
    if is_arabic(name):
        plain = replaced(unicodedata.normalize("NFKC", name), _PLAIN_ARABIC).replace("عبدال", "عبد ال")
    else:
        romanised = replaced(unicodedata.normalize("NFC", name).casefold(), _ROMANISED)
        marked = () if romanised.isascii() else unicodedata.normalize("NFD", romanised)
        plain = "".join(c for c in marked if not unicodedata.combining(c)) or romanised
    return [plain] if plain.isalpha() else "".join(c if c.isalpha() else " " for c in plain).split()


def parts(name: str) -> list[tuple[str, ...]]:
    """The parts of a name: its words without articles and ابن; عبد, أبو, الدين and الله stay with their word."""
    words = spell(name)
    found: list[tuple[str, ...]] = []
    opened: list[str] = []
    for i, word in enumerate(words):
        following = words[i + 1] if i + 1 < len(words) else ""
        if following and (word in _SONS or _is_article(word, following)):
            continue
        if following and (_is_servant(word, following) or word in _FATHERS):
            opened.append("abd" if word.startswith("abd") else word)
        elif found and not opened and (_bare(word) in _FAITH or word in _GOD):
            found[-1] = (*found[-1], word)
        else:
            found.append((*opened, word))
            opened = []
    return found


@lru_cache(maxsize=4096)
def keys(name: str) -> frozenset[str]:
    """The consonant keys of a whole name or word, in either script."""
    wholes = product(*(readings(part) for part in parts(name)))
    return frozenset(islice(map("".join, wholes), _MOST_KEYS)) - {""}


@lru_cache(maxsize=4096)
def readings(part: tuple[str, ...]) -> Readings:
    """Each key of a part of a name with the vowels around its consonants."""
    arabic = is_arabic(part[0])
    found: Readings = {}
    choices = [
        _arabic_spellings(word, part[i + 1 :]) if arabic else _latin_spellings(word, joined=i > 0)
        for i, word in enumerate(part)
    ]
    for spelling in product(*choices):
        pieces = [piece for pieces in spelling for piece in pieces]
        read = [_read_arabic(piece) if arabic else _read_latin(piece) for piece in pieces]
        for chosen in product(*read):
            key = "".join(one for one, _ in chosen)
            if key and key not in found and len(found) < _MOST_KEYS:
                found[key] = SEAM.join(spelt for _, spelt in chosen)
    return found


def _is_article(word: str, following: str) -> bool:
    if word in _ARTICLES or word in ("آل", "ال"):
        return True
    return (word in _ASSIMILATED and following.startswith(word[1:])) or (word == following[:1] and word in _SUN)


def _is_servant(word: str, following: str) -> bool:
    """Whether a word is عبد with or without the article of the next one: abd, abdel, abdur-Rahman."""
    if word in ("عبد", "abd"):
        return True
    rest = word[3:].lstrip(_VOWELS) if word.startswith("abd") else "-"
    return rest in ("", "l") or (rest == following[:1] and rest in _SUN)


def _bare(word: str) -> str:
    """A Latin word without the article that is written into it, where it has one."""
    if word[:2] in ("al", "el", "il", "ul") and len(word) > 4:
        return word[2:]
    return word[2:] if word[:1] in ("a", "e", "u") and word[1:2] == word[2:3] and word[1:2] in _SUN else word


# -- Spellings: the ways a word may be taken apart, each as the pieces that are read one by one


def _arabic_spellings(word: str, following: Sequence[str]) -> list[tuple[str, ...]]:
    if word == "الله":
        return [("لا",)]
    if word.endswith("الله"):
        return [(*pieces, "لا") for pieces in _arabic_spellings(word[:-4], ("الله",))]
    stems = [word[2:], word] if word.startswith("ال") and len(word) > 3 else [word]
    for stem in tuple(stems):
        if stem.startswith("بن") and len(stem) > 4:
            stems.append(stem[2:])
        if stem.startswith("بل") and len(stem) > 4:
            stems += ["ب" + stem[2:], *([stem[2:]] if len(stem) > 5 else [])]
    # A final ه or ة that الله or الدين follows may be heard: هبة الله, Hibatallah.
    if following and following[0] in ("الله", "الدين"):
        stems += [stem[:-1] + {"ة": "ت", "ه": "هـ", "ح": "حـ"}[stem[-1]] for stem in stems if stem[-1:] in "ةهح"]
    return [(stem,) for stem in stems if stem]


def _latin_spellings(word: str, joined: bool) -> list[tuple[str, ...]]:
    spellings: list[tuple[str, ...]] = [(word,)]
    bare = _bare(word)
    if bare != word and len(bare) > 2:
        spellings = [(bare,), (word,)] if joined else [(word,), (bare,)]
    if word.startswith(("ben", "bin")) and len(word) > 5:
        spellings.append((word[3:],))
    if word.startswith("abd"):
        rest = word[3:].lstrip(_VOWELS)
        if rest.startswith("l") and len(rest) > 2:
            spellings = [("abd", rest[1:]), ("abd", rest)]
    for father in ("aboul", "abul", "abol", "boul", "bel", "bal"):
        if word.startswith(father) and len(word) >= len(father) + 3:
            rest = word[len(father) :]
            spellings.append(("b", rest))
            if father[0] == "b" and len(rest) > 3:
                spellings.append((rest,))
            break
    for faith in ("din", "deen", "dine"):
        if word.endswith("l" + faith) and len(word) > len(faith) + 2:
            spellings.append((word[: -len(faith) - 1].rstrip(_VOWELS), faith))
    return spellings


# -- Letters: a piece to its keys, each with the spelling it was read from

_Reading = tuple[str, str]
#: The classes that letters may stand for, and the letters.
_Sound = tuple[tuple[str, ...], str]


def _read_arabic(piece: str) -> list[_Reading]:
    heard = piece.endswith("ـ")
    piece = piece.removesuffix("ـ")
    sounds: list[_Sound] = []
    last = len(piece) - 1
    for i, letter in enumerate(piece):
        options: tuple[str, ...]
        if i == 0 and letter in "وي" and last > 0:
            options = ("W",) if letter == "و" else ("Y",)
        elif i == last and i and not heard and letter in "هحة":
            options = {"ه": ("", "H"), "ح": ("",), "ة": ("", "T") if piece[i - 1] == "ا" else ("",)}[letter]
        else:
            options = _ARABIC.get(letter, ("",))
        sounds.append((options, letter))
    return _grown(sounds)


def _read_latin(piece: str) -> list[_Reading]:
    sounds: list[_Sound] = []
    piece = piece.removesuffix("h") if len(piece) > 2 and piece[-2:] not in _LATIN else piece
    i = 0
    while i < len(piece):
        size, options = _latin_letter(piece, i)
        letters = piece[i : i + size]
        i += size
        if piece.startswith(letters, i) and options not in ((), ("",)):
            continue
        sounds.append((options or ("",), letters))
        if letters[-1] in "gq" and piece[i : i + 1] == "u" and piece[i + 1 : i + 2] in ("e", "i", "y"):
            i += 1
    return _grown(sounds)


def _latin_letter(piece: str, i: int) -> tuple[int, tuple[str, ...]]:
    """How many letters from ``i`` are one sound, and the classes it may stand for."""
    following = piece[i + 1 : i + 2]
    if i == 0 and (initial := _latin_initial(piece, following)):
        return initial
    for size in (3, 2) if piece[i] in _BEGINNINGS else ():
        if (letters := piece[i : i + size]) in _LATIN and len(letters) == size:
            return size, _LATIN[letters]
    if piece[i] == "c":
        if following and following in "eiy":
            return 1, ("S", "J")
        return 1, ("K", "S") if i and following and following in "aou" else ("K",)
    if piece[i] == "m" and following and following in "bp":
        return 1, ("M", "N")
    return 1, _LATIN.get(piece[i], ())


def _latin_initial(piece: str, following: str) -> tuple[int, tuple[str, ...]] | None:
    """The same for the first letter, where a vowel sign may stand for و or ي; None where it is like any other."""
    if piece.startswith("rh"):
        return 2, ("RH", "G")
    if piece.startswith("ou"):
        return 2, ("W", "") if piece[2:3] and piece[2] in _VOWELS else ("", "W")
    if following and following in _VOWELS and piece[0] in "wyuoi":
        return 1, {"w": ("W",), "y": ("Y",), "u": ("W", ""), "o": ("W", ""), "i": ("", "Y")}[piece[0]]
    if piece[0] == "w":
        return 1, ("W",)
    return None


def _grown(sounds: Sequence[_Sound]) -> list[_Reading]:
    """Every reading of the sounds in turn; those that leave no choice are put behind all readings at once."""
    grown: list[_Reading] = [("", "")]
    sure_key = sure_spelt = ""
    for options, letters in sounds:
        if len(options) == 1:
            sure_key += options[0]
            sure_spelt += options[0] or letters
            continue
        grown = [
            (key + sure_key + option, spelt + sure_spelt + (option or letters))
            for key, spelt in grown[: _MOST_KEYS // len(options)]
            for option in options
        ]
        sure_key = sure_spelt = ""
    return [(key + sure_key, spelt + sure_spelt) for key, spelt in grown]
