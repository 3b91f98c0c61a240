"""How sure it is what a citation cites, from 0 to 1: how well a work fits, how far ahead of the next, how far back."""

from __future__ import annotations

from ..model import Citation
from .matching import Match

#: Of a verse, or of an ibid. right behind a full citation.
SURE = 0.97
#: Of a source that prose names; of a title that no earlier citation and no entry has.
TOLD, NEW = 0.85, 0.8
#: Of a citation that cites nothing known, and of one between two works.
UNRESOLVED, AMBIGUOUS = 0.85, 0.5
#: What is lost where a candidate hardly fits, and where the next one fits as well.
_BY_FIT, _BY_RIVAL = 0.4, 0.25
#: What is left where the work is only in the list, and where it was cited so many citations ago.
_LISTED, _LONG_AGO = 0.95, 0.95
_LONG = 100


def of_match(match: Match, cited: bool, ago: int) -> float:
    """Of the one work that fits best: ``cited`` before or only in the list, ``ago`` citations back."""
    sure = SURE * (1 - _BY_FIT * (1 - min(match.fit, 1.0))) * (1 - _BY_RIVAL * match.next_fit / match.fit)
    if not cited:
        sure *= _LISTED
    elif ago > _LONG:
        sure *= _LONG_AGO
    return round(sure, 2)


def of_ibid(last: Citation) -> float:
    """Of a citation that repeats the one before it: as sure as it is what that one cites."""
    return round(SURE * (1.0 if last.form == "full" else last.confidence), 2)
