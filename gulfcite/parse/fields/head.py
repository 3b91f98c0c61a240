"""The authors: what stands first, told from the title by looks and by the list's own habit."""

from __future__ import annotations

from ...model import Name
from ...patterns.passage import Passage
from ..draft import LEGAL, Draft, Habit, Segment
from ..names import behind_title, beside_colon, people, runs
from ..names.parts import person

_NO_AUTHOR = frozenset((*LEGAL, "document"))
_TITLED = frozenset('“":')


def authors(draft: Draft) -> None:
    """Take the authors: the first element of this description that is a name, or the body before a date."""
    segments = draft.segments()
    if not segments or not draft.habit.author or "author" in draft.item or draft.item.get("type") in _NO_AUTHOR:
        return
    if len(segments) == 1 and _is_paper(draft, segments[0]):
        return
    found = behind_title.find(draft.passage, segments) or _authors(draft, segments, draft.habit)
    if found:
        start, end, draft.item["author"] = found
        draft.claim(start, end, "author")


def _authors(draft: Draft, segments: list[Segment], habit: Habit) -> tuple[int, int, list[Name]] | None:
    """Where the authors stand and who they are; None where the description names none."""
    passage = draft.passage
    first = segments[0]
    if passage.key(first.start) in '“"':
        return None
    body = _collective(draft, segments) or (first.end if _is_dated_body(draft, segments) else None)
    if body:
        return first.start, body, [{"literal": draft.text(first.start, body)}]
    colon = beside_colon.find(draft, segments)
    if colon:
        return colon
    several = None if habit.inverted else runs.series(passage, segments)
    if several:
        return several
    if habit.title_first:
        later = _later_author(draft, segments)
        if later:
            return later
    if (
        len(segments) > 1
        and segments[1].before == ","
        and passage.key(segments[1].start) not in '“"'
        and (
            people.is_family(passage, first.start, first.end)
            or _has_others(passage, segments[1])
            or (habit.inverted and _one_word(passage, first, segments[1]))
        )
    ):
        second = segments[1]
        least = 0.3 if habit.inverted else 0.5
        if draft.cited and runs.is_latin(passage, first.start):
            least = 0.75
        named = _is_given(passage, first, second, least)
        if named and _may_be_title(draft, segments[2:]) and not _is_work(passage, second, segments[2:]):
            return runs.inverted_run(passage, segments)
    if (draft.cited or _is_known(passage, segments, habit)) and _family_alone(draft, segments):
        return first.start, first.end, people.people(passage, first.start, first.end, family_first=habit.family_first)
    start, end = first.start, first.end
    if first.after not in ("", "<url>") and (
        people.all_people(passage, start, end) or runs.is_bracketed(passage, start, end)
    ):
        stop, names = runs.direct_run(passage, segments, family_first=habit.family_first)
        return start, stop, names
    bodies = _bodies(draft, segments)
    if bodies:
        return start, bodies, [{"literal": draft.text(start, bodies)}]
    return _later_author(draft, segments)


def _is_known(passage: Passage, segments: list[Segment], habit: Habit) -> bool:
    """الجاحظ، البيان والتبيين: in a list of authors first, a name that all know, and no given names behind it."""
    if habit.title_first or not people.is_name(passage, segments[0].start, segments[0].end):
        return False
    return len(segments) > 1 and not people.is_name(passage, segments[1].start, segments[1].end)


def _is_paper(draft: Draft, first: Segment) -> bool:
    """al-Ahrām, 5 August 1926: a newspaper's name and a day, or an issue, is no author."""
    paper = draft.passage.label(first.start, "newspaper")
    if paper is None or paper.glued or paper.meaning != "name" or paper.end < first.end:
        return False
    return len(draft.item.get("issued", {}).get("date-parts", [[]])[0]) == 3 or "issue" in draft.item


def _has_others(passage: Passage, segment: Segment) -> bool:
    """عبيدات، ذوقان وآخرون: what is joined to “and others” is a name."""
    return bool(passage.found(segment.start + 1, segment.end, "and-others"))


def _is_given(passage: Passage, first: Segment, second: Segment, least: float) -> bool:
    """Whether the second element is given names, alone or with others (ذوقان وآخرون)."""
    others = passage.found(second.start + 1, second.end, "and-others")
    score = people.person_score(passage, second.start, others[0].start if others else second.end)
    return score >= least and not _only_looks_given(passage, first, second)


def _family_alone(draft: Draft, segments: list[Segment]) -> bool:
    """الهمداني، الإكليل · ابن قدامة، المغني · Laroui, L'idéologie: a note's author by family name, then the title."""
    if (
        len(segments) < 2
        or segments[1].before != ","
        or not people.is_family(draft.passage, segments[0].start, segments[0].end)
    ):
        return False
    passage, first = draft.passage, segments[0]
    if passage.label(first.start, "place", "quran-sura", "newspaper"):
        return False
    return people.person_score(passage, first.start, first.end) >= people.LIKELY


def _may_be_title(draft: Draft, segments: list[Segment]) -> bool:
    """Whether the element after a family and given names can be the title: nothing of an imprint or of an edition."""
    if not segments:
        return False
    passage, first = draft.passage, segments[0]
    if first.inside and (first.end - first.start < 2 or first.before != "(" or first.after not in (")", ",")):
        return False
    if first.before == "." and first.after == "." and len(segments) > 1:
        return True  # حنا. العراق. ترجمة …: a place that opens an imprint has its house behind a colon or comma
    role = passage.label(first.start, *people.ROLES)
    if (
        role and role.end > first.start + 1
    ):  # Die Muqaddima, übersetzt von Alma Giese: a role of two words opens no title
        return False
    written = passage.label(first.start, "manuscript")
    if written and not written.glued and (written.end >= first.end or passage.key(written.end)[:1] == "ب"):
        return False  # ابن سينا، الشفاء، مخطوط بمكتبة أحمد الثالث
    place = passage.label(first.start, "place")
    if place and place.end < first.end:  # بيروت والقاهرة · بغداد: دار الوراق, but العراق: الطبقات الاجتماعية
        further = passage.label(place.end, "place") or passage.label(place.end + 1, "place", "publisher-cue")
        return further is None or (further.table == "place" and further.end < first.end)
    if place:  # حنا، العراق، ط2، بيروت: a country is the title where the place of printing follows
        return any(passage.label(later.start, "place") for later in segments[1:])
    if passage.label(first.start, "publisher-cue"):  # …، المدارس الإسلامية في اليمن، مؤسسة الرسالة: a house behind it
        return any(passage.label(later.start, "publisher-cue") for later in segments[1:])
    return not passage.label(first.start, "no-place", "no-publisher")


def _is_work(passage: Passage, second: Segment, further: list[Segment]) -> bool:
    """الغزالي، المستصفى، تحقيق محمد الأشقر: one word that is no name, and who edited it; not محمد، مقدمة ابن خلدون."""
    role = passage.label(further[0].start, *people.ROLES)
    lone = second.end - second.start == 1 and not people.is_name(passage, second.start, second.end)
    return lone and role is not None and people.all_people(passage, role.end, further[0].end)


def _only_looks_given(passage: Passage, first: Segment, second: Segment) -> bool:
    """علي الوردي، منطق ابن خلدون: behind a whole name, only what is plainly a name can be given names."""
    whole = "given" in person(passage, first.start, first.end) and second.after != "<life>"
    return whole and not people.is_name(passage, second.start, second.end)


def _bodies(draft: Draft, segments: list[Segment]) -> int | None:
    """البنك الدولي، تقرير … · جمهورية العراق، وزارة التخطيط، خطة …: where the bodies before a title end."""
    passage = draft.passage
    order = 0
    while order + 1 < len(segments) and segments[order + 1].before == ",":
        label = passage.label(segments[order].start, "body-cue", "source-noun", *(("place",) if order == 0 else ()))
        if label is None or label.glued or label.meaning in ("document", "report", "statement", "journal"):
            break
        order += 1
    if not order or (order == 1 and not passage.label(segments[0].start, "body-cue", "source-noun")):
        return None
    title = segments[order]
    if passage.label(title.start, *people.ROLES):
        return None  # ديوان المتنبي، ضبطه مصطفى السقا: the title stood first
    if title.inside or title.end - title.start < 3 or passage.label(title.start, "publisher-cue", "body-cue"):
        return None
    return segments[order - 1].end


def _collective(draft: Draft, segments: list[Segment]) -> int | None:
    """مجموعة من المؤلفين، حضارة العراق، …: where the words for several authors end of whom none is named."""
    passage, first = draft.passage, segments[0]
    label = passage.label(first.start, "collective-author")
    if label is None or label.glued or len(segments) < 2:
        return None
    return next((at for at in range(label.end, first.end) if passage.key(at) == ":"), first.end)


def _is_dated_body(draft: Draft, segments: list[Segment]) -> bool:
    """صحيفة … . 16 نيسان 2024. · OECD. (2019).: what stands alone before a date and is no person is a body."""
    first = segments[0]
    if first.after != "<date>" or len(segments) < 2 or first.end - first.start > 12:
        return False
    if not _TITLED.isdisjoint(draft.passage.keys[first.start : first.end]):
        return False
    return not people.all_people(draft.passage, first.start, first.end)


def _later_author(draft: Draft, segments: list[Segment]) -> tuple[int, int, list[Name]] | None:
    """Title, Author, Publisher …: the first element after the title that is a person's name."""
    passage = draft.passage
    for order, segment in enumerate(segments[1:4], 1):
        if segment.inside or segment.before.startswith("<") or segment.before == ".":
            break
        least = 0.6 if runs.is_latin(passage, segment.start) else 0.75
        if people.all_people(passage, segment.start, segment.end, least):
            if passage.label(segment.start, "newspaper", "place", "journal-cue", "publisher-cue", *people.ROLES):
                continue
            if order < len(segments) - 1 or segment.after:
                return segment.start, segment.end, people.people(passage, segment.start, segment.end)
    return None


def _one_word(passage: Passage, family: Segment, given: Segment) -> bool:
    """الجوة، محمد: in a list of inverted names one word and plainly a given name are a name, whatever the word."""
    return family.end - family.start == 1 and people.person_score(passage, given.start, given.end) >= people.LIKELY
