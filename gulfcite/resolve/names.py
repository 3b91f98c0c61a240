"""How far two names name one person or body, in one script or in two.

A person may be named whole, by family, by initials or by first names only, in either order; so the parts of the
shorter name are looked for in the longer one, and a part that one name lacks speaks neither way.
"""

from functools import cache, lru_cache
from typing import NamedTuple

from ..model import Name
from ..parse.names.words import known_names
from ..tables import rows
from ..tables.compiled import compiled
from ..text.consonants import parts, readings
from ..text.folding import fold, is_arabic
from ..text.slips import one_slip
from ..text.vowels import vowels_agree
from .titles import titles_agree

Part = tuple[str, ...]

_SLIP = 0.75
_INITIAL = 0.8
#: The consonants of two spellings agree, and their vowels do not.
_KEY_ALONE = 0.6
#: A first name, or a name in the other order, in place of a family name.
_MISPLACED = 0.8
#: A family name alone, with no given name beside it to bear it out.
_ALONE = 0.95
#: A second given name that the other name does not have speaks against one person.
_CONTRADICTED = 0.4
#: Two letters of one sound that stand for a first name as an initial does: Ch.-A. Julien, Th. Nöldeke.
_DIGRAPHS = frozenset(("ch", "th", "ph", "sh", "kh", "gh", "dh"))
#: What a name may begin with where its Latin initial is a vowel.
_VOWEL_LETTERS = "اأإآعوي"
#: Fewer letters than this are another name, not a slip of the pen.
_LEAST_SLIP = 4
#: Between these the keys have not decided, and the table of names is asked.
_SOMETHING, _DECIDED = 0.15, 0.75
#: A shared key of fewer consonants proves little where nothing else of the name agrees.
_LEAST_KEY = 3


class _Person(NamedTuple):
    given: tuple[Part, ...]
    family: tuple[Part, ...]


def names_agree(a: Name, b: Name) -> float:
    """How far two CSL names are of one person or body, 0 to 1; 0 where one is empty."""
    ours, theirs = _whole(a), _whole(b)
    if not ours or not theirs:
        return 0.0
    one = _person(a.get("given", ""), a.get("family") or ours)
    other = _person(b.get("given", ""), b.get("family") or theirs)
    score = _persons_agree(one, other, by_table=False)
    if "literal" in a and "literal" in b:  # bodies, or persons that were left whole
        score = max(score, titles_agree(ours, theirs))
    undecided = _SOMETHING < score < _DECIDED or (score < _DECIDED and min(_size(one), _size(other)) == 1)
    if undecided and is_arabic(ours) != is_arabic(theirs):
        return max(score, _persons_agree(one, other, by_table=True))
    return score


def _size(person: _Person) -> int:
    return len(person.given) + len(person.family)


def _whole(name: Name) -> str:
    return name.get("literal") or f"{name.get('given', '')} {name.get('family', '')}".strip()


@lru_cache(maxsize=8192)
def _person(given: str, family: str) -> _Person:
    return _Person(tuple(parts(given)), tuple(parts(family)))


@lru_cache(maxsize=65536)
def _persons_agree(a: _Person, b: _Person, by_table: bool) -> float:
    family = _cover(a.family, b.family, by_table)
    if by_table and family < _DECIDED:  # بنعبد العالي is one word elsewhere: Benabdelali
        family = max(family, parts_agree(_joined(a.family), _joined(b.family), by_table))
    if family < _KEY_ALONE:
        # Inverted names, first names only, and families that were cut elsewhere.
        score = _cover(a.given + a.family, b.given + b.family, by_table)
        alone = min(_size(a), _size(b)) == 1 < max(_size(a), _size(b))
        return score * _MISPLACED * (_MISPLACED if alone else 1.0)
    if not a.given or not b.given:
        return family * _ALONE
    if _is_fame(a, b.family) or _is_fame(b, a.family):
        return family * _ALONE
    # The first given name tells most.
    first = parts_agree(a.given[0], b.given[0], by_table)
    score = family * (0.2 + 0.5 * _cover(a.given, b.given, by_table) + 0.3 * first)
    return min(score, _CONTRADICTED) if _contradict(a.given, b.given) else score


def _is_fame(person: _Person, family: tuple[Part, ...]) -> bool:
    """الخطيب البغدادي, said whole, is the name that الخطيب البغدادي، أبو بكر أحمد بن علي is filed under."""
    return len(family) > 1 and person.given + person.family == family


def _contradict(a: tuple[Part, ...], b: tuple[Part, ...]) -> bool:
    """محمد علي, محمد حسين: a second given name of the shorter that the longer does not have, in one script."""
    shorter, longer = sorted((a, b), key=len)
    if is_arabic(shorter[0][0]) != is_arabic(longer[0][0]):
        return False
    return any(not any(_one_name(one, other) for other in longer) for one in shorter[1:])


def _one_name(a: Part, b: Part) -> bool:
    """Whether two given names may be one; حسين and حسنين, both known, are no slip of each other."""
    agreement = parts_agree(a, b, by_table=False)
    return agreement > 0 and not (agreement == _SLIP and {" ".join(a), " ".join(b)} <= known_names()[0])


def _joined(several: tuple[Part, ...]) -> Part:
    return tuple(word for part in several for word in part)


def _cover(a: tuple[Part, ...], b: tuple[Part, ...], by_table: bool) -> float:
    """The mean agreement of each part of the shorter name with its best match in the longer, each used once."""
    if len(a) > len(b):
        a, b = b, a
    if not a:
        return 0.0
    if len(b) == 1:
        return parts_agree(a[0], b[0], by_table)
    scores = sorted(
        (
            (score, -abs(i - j), i, j)
            for i, one in enumerate(a)
            for j, other in enumerate(b)
            if (score := parts_agree(one, other, by_table))
        ),
        reverse=True,
    )
    total = 0.0
    ours, theirs = set(), set()
    for score, _, i, j in scores:
        if i not in ours and j not in theirs:
            ours.add(i)
            theirs.add(j)
            total += score
    return total / len(a)


@lru_cache(maxsize=65536)
def parts_agree(a: Part, b: Part, by_table: bool) -> float:
    """How far two parts of names, as ``consonants.parts`` gives them, are of one name."""
    arabic = is_arabic(a[0])
    if arabic == is_arabic(b[0]):
        return _spelt_alike(a, b, arabic)
    return _sound_alike(a, b, by_table) if arabic else _sound_alike(b, a, by_table)


def _spelt_alike(a: Part, b: Part, arabic: bool) -> float:
    ours, theirs = _plain(a), _plain(b)
    if ours == theirs:
        return 1.0
    if min(len(ours), len(theirs)) == 1:
        return _INITIAL if ours[0] == theirs[0] else 0.0
    if (ours in _DIGRAPHS and theirs.startswith(ours)) or (theirs in _DIGRAPHS and ours.startswith(theirs)):
        return _INITIAL
    if min(len(ours), len(theirs)) >= _LEAST_SLIP and one_slip(ours, theirs):
        return _SLIP
    if not arabic and any(len(key) >= _LEAST_KEY for key in readings(a).keys() & readings(b).keys()):
        return _KEY_ALONE
    return 0.0


def _sound_alike(arabic: Part, latin: Part, by_table: bool) -> float:
    ours, theirs = readings(arabic), readings(latin)
    if len(latin) == len(latin[0]) == 1:
        initials = {key[0] for key in theirs}
        begins = any(key[0] in initials for key in ours) if initials else arabic[0][0] in _VOWEL_LETTERS
        return _INITIAL if begins else 0.0
    shared = ours.keys() & theirs.keys()
    if any(vowels_agree(ours[key], theirs[key]) for key in shared):
        return 1.0
    if by_table and _plain(latin) in _listed(arabic):
        return 1.0
    return _KEY_ALONE if shared else 0.0


@lru_cache(maxsize=8192)
def _plain(part: Part) -> str:
    """A part folded, in one word and without its article: عبدالله, and lghazali for l'Ghazali."""
    words = [fold(word) for word in part]
    return "".join(word[2:] if word.startswith("ال") and len(word) > 4 else word for word in words)


@cache
def _listed(part: Part) -> frozenset[str]:
    """The Latin spellings that the table of names lists for an Arabic part, as ``_plain`` leaves them."""
    arabic = " ".join(part)
    written = (arabic, f"ال{arabic}", arabic.removeprefix("ال"), *(f"{word} {arabic}" for word in ("ابن", "بن", "آل")))
    cells = [_table().get(name, "") for name in written]
    return frozenset("".join(map(_plain, parts(form))) for cell in cells if cell for form in cell.split("; "))


@cache
def _table() -> dict[str, str]:
    return compiled("latin-names", lambda: {arabic: latin for arabic, latin, _ in rows("names")})
