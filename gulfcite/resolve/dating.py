"""Whether two records are of one year: in either calendar, with the letter that tells an author's works of it apart."""

from __future__ import annotations

from ..model import Item
from ..text.folding import fold, is_arabic
from ..text.hijri import years as hijri_years
from ..text.slips import year_slips

#: 2015أ, 2015ب: in the order of the alphabet or of أبجد.
_LETTERS = {"ا": "a", "ب": "b", "ج": "c", "ت": "bc", "ث": "cd", "د": "de", "ه": "e"}


def years_agree(a: Item, b: Item) -> bool | None:
    """Whether the years may be one; None where a record has none. One calendar in common is enough."""
    ours, theirs = _years(a), _years(b)
    shared = [one == other for one, other in zip(ours, theirs, strict=True) if one and other]
    if shared:
        return any(shared) and not letters_differ(a, b)
    if any(ours) and any(theirs):
        hijri = ours[1] or theirs[1] or 0
        return (ours[0] or theirs[0] or 0) in hijri_years(hijri)
    return None


def letters_differ(a: Item, b: Item) -> bool:
    """Whether both years have a letter and it is another: the author published two works that year."""
    ours, theirs = (fold(item.get("custom", {}).get("year-suffix", "")) for item in (a, b))
    if not ours or not theirs or ours == theirs:
        return False
    if is_arabic(ours) == is_arabic(theirs):
        return True
    arabic, latin = (ours, theirs) if is_arabic(ours) else (theirs, ours)
    return latin not in _LETTERS.get(arabic, latin)


def slipped(a: Item, b: Item) -> bool:
    """Whether one Gregorian year may be a slip for the other."""
    ours, theirs = _years(a)[0], _years(b)[0]
    return bool(ours and theirs) and theirs in year_slips(ours or 0)


def _years(item: Item) -> tuple[int | None, int | None]:
    """The Gregorian and the Hijri year of a record."""
    parts = item.get("issued", {}).get("date-parts", [])
    return parts[0][0] if parts and parts[0] else None, item.get("custom", {}).get("hijri")
