"""Authors before the colon of a title, or behind it: طه حسين: مستقبل الثقافة · لسان العرب: ابن منظور."""

from __future__ import annotations

from ...model import Name
from ...patterns.passage import Passage
from ...text.tokens import MARK
from ..draft import DASHES, Draft, Segment
from . import people, runs
from .coauthors import coauthors
from .parts import person

_HOUSES = frozenset(("house", "bookshop-house", "press", "label"))
_PLAINLY = 0.75
_BODY = ("publisher-cue", "body-cue", "source-noun", "newspaper", "journal-cue", "web")


def find(draft: Draft, segments: list[Segment]) -> tuple[int, int, list[Name]] | None:
    """The author before a colon, or behind it where the list or what follows tells that the title stands first."""
    found = (draft.habit.title_first and _behind_colon(draft, segments)) or _colon_author(draft, segments)
    if found or draft.habit.colon or not _closes_head(draft, segments):
        return found or None
    return _behind_colon(draft, segments)


def _colon_author(draft: Draft, segments: list[Segment]) -> tuple[int, int, list[Name]] | None:
    """طه حسين: مستقبل الثقافة · ابن جني، أبو الفتح عثمان: الخصائص · محمد "غازي": — a name, a colon, the title."""
    passage = draft.passage
    head = enumerate(passage.keys[draft.start : min(draft.end, draft.start + 40)], draft.start)
    marks = (at for at, key in head if key == ":" or (key in DASHES and draft.opens_line(at)))
    colon = next((at for at in marks if not draft.owner[at]), None)
    if colon is None or colon == draft.start or _within_bracket(draft, colon):
        return None
    start = segments[0].start
    stop = _last_free(draft, start, colon)
    if stop <= start or any(passage.key(at) == "." and draft.ends_sentence(at) for at in range(start, stop)):
        return None
    commas = [at for at in range(start, stop) if passage.keys[at] == ","]
    if commas and passage.key(commas[0] - 1) == ")":
        return None  # الطالبي (محمد)، الدولة الأغلبية: التاريخ السياسي — a name whole, and a title with a colon
    habit = draft.habit
    family_least, given_least = (0.15, 0.15) if habit.colon else (0.45, 0.4)
    if (
        habit.colon
        and commas
        and commas[0] - start == 1
        and people.person_score(passage, commas[0] + 1, stop) >= people.LIKELY
    ):
        family_least = 0.0
    several = _several(passage, start, stop, commas)
    if several:
        return start, colon + 1, several
    if (
        len(commas) == 1
        and people.person_score(passage, start, commas[0]) >= family_least
        and people.person_score(passage, commas[0] + 1, stop) >= given_least
    ):
        family = Segment(start, commas[0], "", ",", False)
        if not habit.colon and runs.is_latin(passage, start) and "given" in person(passage, start, commas[0]):
            return None
        placed = passage.label(start, "place") and not people.is_name(passage, commas[0] + 1, stop)  # رشيد، فايز
        if habit.colon or (people.is_family(passage, family.start, family.end) and not placed):
            return start, colon + 1, people.people(passage, start, stop, first_inverted=commas[0])
    if not commas and stop - start == 1 and (habit.colon or draft.cited or draft.opens_line(colon)):
        if people.person_score(passage, start, stop) >= (
            0.5 if habit.colon or draft.opens_line(colon) else 0.58
        ) and not passage.label(start, "place"):
            return start, colon + 1, people.people(passage, start, stop)
    if (
        not commas
        and stop - start <= 16
        and people.all_people(passage, start, stop, 0.3 if habit.colon else 0.6 if stop - start < 3 else 0.5)
    ):
        return start, colon + 1, people.people(passage, start, stop, family_first=habit.family_first)
    return None


def _several(passage: Passage, start: int, stop: int, commas: list[int]) -> list[Name] | None:
    """ويليك، رينيه ووارين، أوستن · د. سليمان مرقس، د. شفيق شحاتة: several authors before a colon."""
    if commas and all(passage.label(at, "honorific") for at in (start, *[at + 1 for at in commas])):
        cuts = [start, *[at + 1 for at in commas]], [*commas, stop]
        return [name for begin, end in zip(*cuts, strict=True) for name in people.people(passage, begin, end)]
    if len(commas) < 2 or not any(passage.key(at)[:1] == "و" for at in range(commas[0] + 1, commas[-1])):
        return None
    if any(others.end < stop for others in passage.found(start, stop, "and-others")):
        return None  # محمد علي، أحمد حسن وآخرون، مدخل إلى علم الاجتماع، القاهرة: the names ended before
    several = coauthors(passage, start, stop, firm=True)
    return several if several and len(several) > 1 else None


def _behind_colon(draft: Draft, segments: list[Segment]) -> tuple[int, int, list[Name]] | None:
    """الإتقان في علوم القرآن: جلال الدين السيوطي، … · الأم: الشافعي، محمد بن إدريس، …: the author behind a colon."""
    passage, title = draft.passage, segments[0]
    colon = next((at for at in range(title.start + 1, title.end - 1) if passage.key(at) == ":"), None)
    if colon is None or passage.label(colon + 1, *people.ROLES, *_BODY):
        return None
    if people.person_score(passage, colon + 1, title.end) < people.LIKELY:
        return None
    given = _given_behind(passage, segments, colon + 1)
    end = given.end if given else title.end
    return colon, end, people.people(passage, colon + 1, end, first_inverted=title.end if given else None)


def _given_behind(passage: Passage, segments: list[Segment], family: int) -> Segment | None:
    """الشافعي، محمد بن إدريس: the given names behind a comma, where a family name stands at ``family``."""
    second = segments[1] if len(segments) > 1 and segments[1].before == "," else None
    if second is None or not people.is_family(passage, family, segments[0].end):
        return None
    return second if people.is_name(passage, second.start, second.start + 1) and _plain(passage, second) else None


def _plain(passage: Passage, segment: Segment) -> bool:
    return people.person_score(passage, segment.start, segment.end) >= _PLAINLY


def _closes_head(draft: Draft, segments: list[Segment]) -> bool:
    """لسان العرب: ابن منظور، دار صادر: whether an imprint or a role follows, so that the title stands first."""
    passage = draft.passage
    given = len(segments) > 2 and _plain(passage, segments[1]) and not passage.label(segments[1].start, *people.ROLES)
    at = segments[1 + given].start if len(segments) > 1 else draft.end
    house = passage.label(at, "publisher-cue")
    return passage.label(at, *people.ROLES) is not None or (
        house is not None and not house.glued and house.meaning in _HOUSES
    )


def _within_bracket(draft: Draft, at: int) -> bool:
    """Whether a bracket that opened before the token closes behind it: (بيروت: دار صادر)."""
    return any(opened < at < close for mark in "([" for opened, close in draft.brackets(mark))


def _last_free(draft: Draft, start: int, end: int) -> int:
    """The end of the names before a colon, without a life date or title in brackets."""
    passage = draft.passage
    at = end
    while at > start:
        if draft.owner[at - 1] or (
            (passage.kind(at - 1) == MARK and passage.key(at - 1) in ".,-")
            or (at > start + 1 and draft.owner[at - 2] == "life")
        ):
            at -= 1
        elif passage.key(at - 1) == ")":
            opened = draft.partner(at - 1)
            if opened is None or opened <= start:
                break
            if not passage.label(opened + 1, "honorific", "life-date", "and-others"):
                break
            at = opened
        else:
            break
    return at
