"""One person's name into its CSL parts.

Family name and given names follow the region's rules: the family is the last name with what belongs to it
(عبد الملك, أبو زيد, آل سعود, ابن خلدون), بن before a father's name stays with the given names, and a name
printed family first (الجابري، محمد عابد) is taken as printed.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Name
from ...patterns.passage import Passage
from ...text.folding import is_arabic
from ...text.proclitics import without_lam
from ...text.tokens import MARK, WORD
from ..draft import trimmed
from .words import given_names, known_names, particles

#: عبد الملك · أبو زيد · آل سعود · ذو النون · Abdel Nabi · Al Rashdan · Ould Dadah: the next word belongs to it.
_LEADING = {"servant-of", "father-of", "family-of", "mother-of", "possessor", "article", "maghrebi-title"}
#: شرف الدين · سعد الله · Nour El Din: the word before belongs to it.
_TRAILING = {
    "المولي",
    "الدين",
    "الله",
    "الاسلام",
    "الحق",
    "الزهراء",
    "din",
    "deen",
    "eddine",
    "allah",
    "addin",
    "aldin",
}
#: أبو عبد الله: a kunya has no more words.
_KUNYA = 3
#: إبراهيم فوزي باشا: ranks that stand behind a name.
_RANKS = {"باشا", "بك", "بيك", "افندي", "pasa", "pasha", "pacha", "bey", "efendi", "effendi"}
#: Edmund Burke III: what stands behind the family name and is no part of it.
_GENERATIONS = {"II", "III", "IV"}
_CLOSING = {"(": ")", "“": "”", '"': '"'}
SONS = {"بن", "bin", "ben", "b"}


def without_titles(passage: Passage, start: int, end: int) -> tuple[int, int]:
    """The range without academic and honorific titles at its start (أ.م.د., الشيخ, Dr.) and marks at its end."""
    arabic, _ = known_names()
    while start < end:
        key = passage.keys[start]
        if passage.kinds[start] == MARK:
            start += 1
            continue
        label = passage.label(start, "honorific")
        if label and label.end == start + 1 and key in arabic and not key.startswith("ال"):
            break
        if label is None or label.end >= end or label.meaning == "pious-formula" or label.glued:
            break
        if passage.key(label.end) == "(" and len(key) > 1:
            break  # الشريف (محمد الهادي): what has given names in brackets behind it is a family name
        short = len(passage.key(start)) == 1
        if short and not is_arabic(key):
            break  # M. A. Cook: in Latin script a letter with a stop is an initial, not Monsieur
        if short and passage.key(label.end) not in "./" and passage.key(label.end - 1) not in "./":
            break
        start = label.end
    while end > start and passage.kinds[end - 1] == MARK and passage.keys[end - 1] in ",;:.-/([•*":
        end -= 1
    if end - start > 2 and (passage.key(end - 1) in _RANKS or passage.printed(end - 1) in _GENERATIONS):
        end -= 1
    return start, end


def person(passage: Passage, start: int, end: int, *, family_first: bool = False) -> Name:
    """The CSL name of a person printed given names first, or (family) (given), or family "given".

    ``family_first``: the list it stands in prints family names first, without a comma.
    """
    start, end = without_titles(passage, start, end)
    bracketed = _bracketed(passage, start, end)
    if bracketed:
        return bracketed
    pen_name = passage.find("(", start + 2, end)
    if pen_name:
        end = pen_name
    kunya = _late_kunya(passage, start, end)
    if kunya:
        name = person(passage, start, kunya)
        return {**name, "given": f"{name.get('given', '')} {trimmed(passage, kunya, end)}".strip()}
    if _is_shuhra(passage, start, end):
        return {"family": _unglued(passage, start, trimmed(passage, start, end))}
    first = _before_initials(passage, start, end) or _family_first(passage, start, end)
    if family_first and not first:
        first = leading_family(passage, start, end)
    if first:
        return {"family": trimmed(passage, start, first), "given": _given(passage, first, end)}
    cut = family_start(passage, start, end)
    if _only_particles(passage, start, cut):
        cut = start
    name = {"family": trimmed(passage, cut, end)}
    if cut > start:
        name["given"] = _unglued(passage, start, _given(passage, start, cut))
    else:
        name["family"] = _unglued(passage, start, name["family"])
    return name


def _late_kunya(passage: Passage, start: int, end: int) -> int | None:
    """محمد بن أحمد السرخسي أبو بكر: where a kunya begins behind a nisba, which is the family name all the same."""
    if "ابو" not in passage.keys[start:end]:
        return None
    words = [at for at in range(start, end) if passage.kinds[at] == WORD]
    keys = [passage.keys[at] for at in words]
    kunya = next((i for i in range(3, len(keys) - 1) if keys[i] == "ابو"), None)
    if kunya is None or len(keys) - kunya > _KUNYA or "بن" not in keys[:kunya]:
        return None
    nisba, last = keys[kunya - 1], keys[-1]
    return words[kunya] if nisba.startswith("ال") and not (last.startswith("ال") and last.endswith("ي")) else None


def _unglued(passage: Passage, start: int, text: str) -> str:
    """لأبي هلال, لبن منظور: the lam that a title is joined by to its author is no part of his name."""
    glued = passage.key(start).startswith("ل") and passage.key(start) in particles()
    return without_lam(text) if glued else text


def _before_initials(passage: Passage, start: int, end: int) -> int | None:
    """Gellner E. · Julien Ch.-A.: initials stand last, so that the family name stands first; where they begin."""
    at = end
    while at > start and (
        (passage.kind(at - 1) == MARK and passage.key(at - 1) in ".-") or _is_initial(passage, at - 1)
    ):
        at -= 1
    initials = any(passage.kind(i) == WORD for i in range(at, end))
    return at if initials and at > start and passage.kind(at) == WORD and len(passage.key(at - 1)) > 2 else None


def _is_initial(passage: Passage, at: int) -> bool:
    if len(passage.key(at)) > 2:
        return False
    printed = passage.printed(at)
    return len(printed) <= 2 and printed[:1].isupper() and (len(printed) == 1 or passage.key(at + 1) == ".")


def _given(passage: Passage, start: int, end: int) -> str:
    """Given names as printed, with the full stop of an initial at their end."""
    last = end - 2 if passage.key(end - 1) == "." else end - 1
    stop = passage.key(last + 1) == "." and len(passage.key(last)) == 1
    return trimmed(passage, start, end) + "." * stop


def _is_shuhra(passage: Passage, start: int, end: int) -> bool:
    """ابن تغري بردي · ابن قيم الجوزية: what begins with ابن is a name of fame, whole, where no given names follow."""
    if passage.key(start) not in ("ابن", "لابن"):
        return False
    keys = [passage.keys[at] for at in range(start, end) if passage.kinds[at] == WORD]
    if not 2 < len(keys) < 6 or "بن" in keys:
        return False
    return "عبد" not in keys[2:] or keys[1] == "ابي"


def _only_particles(passage: Passage, start: int, end: int) -> bool:
    """بن نبي, Ibn Khaldun: nothing but a particle stands before the name it belongs to; B. Lewis has an initial."""
    words = [at for at in range(start, end) if passage.kinds[at] == WORD]
    return bool(words) and all(passage.key(at) in particles() and not _is_initial(passage, at) for at in words)


def inverted(passage: Passage, start: int, comma: int, end: int) -> Name:
    """The CSL name of a person printed family first: family ``[start, comma)``, given ``[comma, end)``."""
    start, comma = without_titles(passage, start, comma)
    given_start, end = without_titles(passage, comma, end)
    if passage.key(end - 1) == ")" and passage.label(end - 2, "honorific") and passage.key(end - 3) == "(":
        end -= 3  # الشجاع، عبد الرحمن (دكتور)
    name: Name = {"family": trimmed(passage, start, comma)}
    given = trimmed(passage, given_start, end)
    if passage.key(end) == "." and len(passage.key(end - 1)) == 1:
        given += "."
    if given:
        name["given"] = given
    return name


def _bracketed(passage: Passage, start: int, end: int) -> Name | None:
    """العروي (عبد الله) · حسن "زكي محمد": the given names are marked off by brackets or quotes."""
    for at, key in enumerate(passage.keys[start + 1 : end], start + 1):
        if key not in _CLOSING:
            continue
        if key == "(" and passage.label(at + 1, "honorific") and len(passage.key(at + 1)) > 1:
            return person(passage, start, at)
        if at - start <= (2 if key != "(" else 4):
            stop = passage.find(_CLOSING[key], at + 1, end) or end
            if stop >= end - 1 and stop > at + 1:
                return {"family": trimmed(passage, start, at), "given": _given(passage, at + 1, stop)}
    return None


def _family_first(passage: Passage, start: int, end: int) -> int | None:
    """العروي عبد الله · الريحاوي عبدالقادر: a nisba before given names only, as in the Maghreb, is the family name.

    So are words in capitals before others: LACOSTE Yves.
    """
    words = [at for at in range(start, end) if passage.kinds[at] == WORD]
    if words and is_in_capitals(passage, words[0]):
        small = next((at for at in words if not is_in_capitals(passage, at)), None)
        if small is not None:
            return small
    keys = [passage.keys[at] for at in words]
    if not 2 <= len(words) <= 4 or not (keys[0].startswith("ال") and keys[0].endswith("ي") and len(keys[0]) > 4):
        return None
    arabic, _ = known_names()
    given = [key in arabic or key in particles() or key.startswith("عبدال") for key in keys[1:]]
    return words[1] if all(given) and not any(key.startswith("ال") and len(key) > 5 for key in keys[-1:]) else None


def leading_family(passage: Passage, start: int, end: int) -> int | None:
    """بوحوش عمار · سعد الله أبو القاسم · بن باديس عبد الحميد: where the given names begin behind a family name.

    None where the words stand the other way round: محمد حربي.
    """
    words = [at for at in range(start, end) if passage.kinds[at] == WORD]
    keys = [passage.key(at) for at in words]
    size = 1 + (words != [] and keys[0] in particles())
    while size < len(keys) and keys[size] in _TRAILING:
        size += 1
    direct = keys[:1] != ["بن"] and ends_given(keys[:size]) and not ends_given(keys)
    if size >= len(keys) or direct:
        return None
    return words[size]


def ends_given(keys: Sequence[str]) -> bool:
    """Whether the last of a name's words is a given name: عمار · عبد الحميد · أبو القاسم · ناصر الدين."""
    before = keys[-2] if len(keys) > 1 else ""
    return (
        keys[-1] in given_names()
        or before in ("عبد", "ابو")
        or keys[-1].startswith("عبدال")
        or (keys[-1] in _TRAILING and before in given_names())
    )


def is_in_capitals(passage: Passage, at: int) -> bool:
    """LACOSTE: a word of capitals, and no initial."""
    printed = passage.printed(at)
    return len(printed) > 1 and printed.removeprefix("Mc").isupper()  # McDOUGALL


def family_start(passage: Passage, start: int, end: int) -> int:
    """Where the family name begins in a name printed given names first."""
    words = [at for at in range(start, end) if passage.kinds[at] == WORD]
    if len(words) < 2:
        return start
    if is_in_capitals(passage, words[-1]) and not is_in_capitals(passage, words[0]):
        return next(at for at in words if is_in_capitals(passage, at))
    known = particles()
    last = len(words) - 1
    cut = last
    keys = [passage.keys[at] for at in words]
    if keys[cut] in _TRAILING and cut:
        cut -= 1
        if keys[cut] in ("el", "al", "ed", "ud", "ad") and cut:
            cut -= 1
    while cut > 0:
        before = known.get(keys[cut - 1], "")
        dashed = passage.keys[words[cut] - 1] == "-" and words[cut] - 1 > words[cut - 1]
        if dashed or before in _LEADING or keys[cut - 1] == "ابن":
            cut -= 1
        elif before == "particle" and keys[cut - 1] not in SONS and keys[cut - 1] not in ("ben", "بن"):
            cut -= 1 if not is_arabic(keys[cut]) or cut < 3 else 2
        else:
            break
    return words[max(cut, 0)]
