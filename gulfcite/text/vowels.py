"""A second look at two spellings that share a consonant key: the vowels between, which part سالم from Saleem.

A failed look lowers the likeness of two names and does not forbid it: the press writes e for a long i.
"""

from __future__ import annotations

from .consonants import SEAM


def vowels_agree(arabic: str, latin: str) -> bool:
    """Whether the vowels of two readings of one key can be of one name. Both are values of ``Readings``."""
    ours, theirs = _gaps(arabic), _gaps(latin)
    if len(ours) != len(theirs):
        return False
    last = len(ours) - 1
    for i, (one, other) in enumerate(zip(ours, theirs, strict=True)):
        if SEAM in one or SEAM in other:
            continue
        if i == 0:
            agree = _start(one, other, before=latin[len(other)])
        elif i == last:
            agree = _end(one, other.removesuffix("h"))
        else:
            agree = _between(one, other, closed=1 < i == last - 1 and not ours[last])
        if not agree:
            return False
    return True


def changed_over(arabic: str, latin: str) -> bool:
    """Whether a long vowel stands on the wrong side of a consonant in one of two readings: MXLوF, MaXouLF."""
    ours, theirs = _gaps(arabic), _gaps(latin)
    inner = range(1, len(ours) - 1)
    if len(ours) != len(theirs):
        return False
    lost = [at for at in inner if ours[at] in _LONG and not theirs[at]]
    return any(
        ours[beside] == "" and theirs[beside] in _LONG[ours[at]]
        for at in lost
        for beside in (at - 1, at + 1)
        if beside in inner
    )


#: How a long vowel is written in Latin letters.
_LONG = {"و": ("ou", "oo", "u"), "ي": ("i", "ee", "y")}


def _gaps(reading: str) -> list[str]:
    """What stands before, between and after the consonants."""
    return "".join(" " if "A" <= letter <= "Z" else letter for letter in reading).split(" ")


def _start(ours: str, theirs: str, before: str) -> bool:
    if not ours:
        return not theirs or (theirs in ("e", "o", "i") and before in "MN")
    if ours[0] == "آ" or ours.startswith("عا"):
        return "a" in theirs or "e" in theirs
    return bool(theirs) or ours[0] not in "أع"


def _between(ours: str, theirs: str, closed: bool) -> bool:
    long = set(ours) & set("اىآويإأ") - set("إأ")
    if not ours:
        short = ("", "a", "e", "i", "o", "u", "y") if closed else ("", "a", "e", "i", "o", "u", "y", "ou", "oo")
        return theirs in short
    if long & set("اىآ"):
        if ours == "ا" and theirs not in ("a", "aa", "e", "ae", "ea"):
            return False
        if "a" not in theirs and "e" not in theirs:
            return False
    if "و" in long and (not set(theirs) & set("uowv") or (ours == "و" and set(theirs) & set("iy"))):
        return False
    if "ي" in long:
        if not set(theirs) & set("iy") and "ee" not in theirs:
            return False
        if (
            ours == "ي"
            and set(theirs) & set("ouw")
            and not any(glide in theirs for glide in ("ui", "uy", "ua", "oy", "oui", "oua"))
        ):
            return False
    return True


def _end(ours: str, theirs: str) -> bool:
    if ours[-1:] in ("ه", "ح"):
        return _between(ours[:-1], theirs, closed=False)
    if not ours:
        return theirs in ("", "e")
    final = ours.rstrip("ء")[-1:]
    if final == "ي":
        return bool(set(theirs) & set("iy")) or "ee" in theirs or theirs == "a"
    if final in ("ا", "ة", "ى"):
        return bool(set(theirs) & set("aeiy" if final == "ى" else "ae"))
    return True
