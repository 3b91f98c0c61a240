"""Several authors at the head of a description: where their run ends, and their names."""

from __future__ import annotations

from itertools import takewhile

from ...model import Name
from ...patterns.passage import Passage
from ...text.folding import is_arabic
from ...text.tokens import MARK
from ..draft import Segment
from . import people
from .parts import person

_LONGEST_GIVEN = 8


def series(passage: Passage, segments: list[Segment]) -> tuple[int, int, list[Name]] | None:
    """أحمد أمين، وزكي نجيب محمود · Albert Hourani, Philip S. Khoury, and Mary C. Wilson: names given names first."""
    first = segments[0]
    if len(segments) < 2 or segments[1].before != ",":
        return None
    if not people.all_people(passage, first.start, first.end) or "given" not in person(passage, first.start, first.end):
        return None
    following = list(takewhile(lambda segment: segment.before == ",", segments[1:]))
    joined = people.series(passage, [(segment.start, segment.end) for segment in following])
    if not joined:
        return None
    names = people.people(passage, first.start, first.end)
    for segment in following[:joined]:
        names += people.people(passage, segment.start, segment.end, joined=True)
    return first.start, following[joined - 1].end, names


def _initials(passage: Passage, segment: Segment) -> bool:
    """A. H. · J.-P.: single capitals alone."""
    letters = [at for at in range(segment.start, segment.end) if passage.kind(at) != MARK]
    return all(len(passage.key(at)) == 1 and _capital(passage, at) for at in letters)


def _capital(passage: Passage, at: int) -> bool:
    return passage.printed(at)[:1].isupper()


def is_bracketed(passage: Passage, start: int, end: int) -> bool:
    """القبلي (محمد) · Montagne (R.): given names or initials in brackets make a name of whatever stands before them."""
    opened = next((at for at in range(start + 1, min(end, start + 4)) if passage.key(at) == "("), None)
    if opened is None or passage.key(end - 1) != ")" or end - opened > _LONGEST_GIVEN:
        return False
    given = Segment(opened + 1, end - 1, "(", ")", False)
    return people.is_name(passage, opened + 1, end - 1) or _initials(passage, given)


def inverted_run(passage: Passage, segments: list[Segment]) -> tuple[int, int, list[Name]]:
    """الجابري، محمد عابد · دياكوف، ف؛ كوفاليف، س · سبيلا، محمد، وبنعبد العالي، عبد السلام"""
    names = people.people(passage, segments[0].start, segments[1].end, first_inverted=segments[0].end)
    order = 2
    end = segments[1].end
    direct = people.series(passage, [(s.start, s.end) for s in takewhile(lambda s: s.before == ",", segments[2:])])
    if direct and is_latin(passage, segments[2].start):
        for segment in segments[2 : 2 + direct]:
            names += people.people(passage, segment.start, segment.end)
        return segments[0].start, segments[1 + direct].end, names
    while order + 1 < len(segments):
        family, given = segments[order], segments[order + 1]
        joined = family.before == ";" or passage.key(family.start).startswith("و")
        if (
            not joined
            or not people.is_family(passage, family.start, family.end)
            or people.person_score(passage, given.start, given.end) < 0.45
        ):
            break
        names += people.people(passage, family.start, given.end, first_inverted=family.end)
        end = given.end
        order += 2
    return segments[0].start, end, names


def direct_run(passage: Passage, segments: list[Segment], *, family_first: bool) -> tuple[int, list[Name]]:
    """أحمد أمين سليم · ديفيد كارسكو؛ سوكت سيشونز: the first name and those a semicolon or و joins to it."""
    end = segments[0].end
    order = 1
    while order < len(segments) and segments[order].before == ";":
        if not people.all_people(passage, segments[order].start, segments[order].end, 0.5):
            break
        end = segments[order].end
        order += 1
    return end, people.people(passage, segments[0].start, end, family_first=family_first)


def is_latin(passage: Passage, at: int) -> bool:
    return not is_arabic(passage.key(at))
