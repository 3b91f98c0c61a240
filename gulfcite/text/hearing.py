"""Whether an Arabic word writes a foreign name as it is heard: غيدنز for Giddens, بياجيه for Piaget.

Less sure than the keys of ``consonants`` alone: something else, as a year, must agree too.
"""

from __future__ import annotations

from functools import lru_cache

from .consonants import keys
from .folding import is_arabic
from .slips import one_slip

#: Sounds that Arabic and European spelling part differently: s and z, w and v, the j of Jung.
_HEARD = str.maketrans("ZWY", "SFJ")
#: What French writes at the end and does not say.
_SILENT = ("LT", "T", "S", "D")
#: A name of one consonant is like too many others; of so many one may differ.
_LEAST, _LEAST_SLIP = 2, 4


def heard(one: str, other: str) -> bool:
    """Whether two spellings, one in Arabic and one in Latin letters, may be heard as one name."""
    if is_arabic(one) == is_arabic(other):
        return False
    ours, theirs = _sounds(one), _sounds(other)
    if ours & theirs:
        return True
    return any(one_slip(a, b) for a in ours for b in theirs if min(len(a), len(b)) >= _LEAST_SLIP)


@lru_cache(maxsize=4096)
def _sounds(name: str) -> frozenset[str]:
    """The consonant keys of a name, تش as the one sound ch; in Latin letters also without h and a silent end."""
    found = {key.translate(_HEARD).replace("TC", "C") for key in keys(name)}
    if not is_arabic(name):
        found |= {key.replace("H", "") for key in found}
        found |= {key.removesuffix(end) for key in found for end in _SILENT}
    return frozenset(key for key in found if len(key) >= _LEAST)
