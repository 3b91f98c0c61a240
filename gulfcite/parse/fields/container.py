"""What the work stands in: a periodical, a newspaper, a site, or a book (في, ضمن, in)."""

from __future__ import annotations

from itertools import pairwise

from ...text.folding import is_arabic
from ..books import edited, encyclopaedia, extent, take, within
from ..draft import LEGAL, Draft, Segment

_LONGEST = 12
_SHORT = 5
#: A journal's name may hold so many elements between commas.
_MOST_PARTS = 4
_SERIAL = frozenset(("journal", "annual", "magazine"))


def read(draft: Draft) -> None:
    """Take the container: labelled if any element says so, else the element before a volume or issue number."""
    if draft.item.get("type") == "document" or (draft.item.get("type") in LEGAL and "container-title" in draft.item):
        return
    if draft.titled and "container-title" in draft.item:
        extent(draft)
        return
    _split_title(draft)
    segments = draft.segments()
    if _paper_alone(draft) or _issue_alone(draft, segments):
        return
    for order, segment in enumerate(segments):
        if (order or draft.titled) and (
            within(draft, segments, order)
            or edited(draft, segments, order)
            or encyclopaedia(draft, segments, order)
            or _periodical(draft, _whole(draft, segments, order))
            or _site(draft, segment)
        ):
            return
    if _before_day(draft, segments):
        return
    if "issue" in draft.item and _behind_quoted(draft, segments):
        return
    numbered = "issue" in draft.item or "volume" in draft.item
    if numbered and "collection-title" not in draft.item and "genre" not in draft.item:
        _before_number(draft, segments)


def _issue_alone(draft: Draft, segments: list[Segment]) -> bool:
    """ "الاستقلال"، ع 15، 28 تشرين الأول 1920: nothing but a short name, an issue and its day is a newspaper's.

    مجلة أبولو، المجلد الأول، العدد 11 needs no day.
    """
    if len(segments) != 1 or "author" in draft.item or "issue" not in draft.item:
        return False
    first = segments[0]
    if not _on_a_day(draft) and draft.passage.key(first.start) not in _JOURNALS:
        return False
    if first.end - first.start > _SHORT or draft.passage.label(first.start, "publisher-cue", "body-cue"):
        return False
    cue = draft.passage.label(first.start, "journal-cue")
    serial = cue is not None and cue.meaning in _SERIAL
    return take(draft, first, first.start, first.end, "article-journal" if serial else "article-newspaper")


def _on_a_day(draft: Draft) -> bool:
    return len(draft.item.get("issued", {}).get("date-parts", [[]])[0]) == 3


def _paper_alone(draft: Draft) -> bool:
    """الأهرام (الإسكندرية)، العدد 1، 5 أغسطس 1876: an issue of a newspaper, with no title of its own."""
    segments = draft.segments()
    if not segments or "author" in draft.item or not ("issue" in draft.item or "issued" in draft.item):
        return False
    first = segments[0]
    paper = draft.passage.label(first.start, "newspaper")
    if paper is None or paper.glued or draft.item.get("type") == "interview":
        return False
    bracket = next((at for at in range(first.start, first.end) if draft.passage.key(at) == "("), first.end)
    cue = paper.meaning == "newspaper-cue" and bracket - first.start in (2, 3, 4)
    if not cue and not (paper.meaning == "name" and paper.end == bracket):
        return False
    said = draft.passage.label(bracket + 1, "newspaper", "journal-cue")  # البلاد (جريدة)
    kind = said is not None and said.meaning in ("newspaper-cue", *_SERIAL)
    if bracket < first.end and draft.partner(bracket) and not kind:
        draft.item["publisher-place"] = draft.text(bracket + 1, draft.partner(bracket) or first.end)
    return take(draft, first, first.start, bracket, "article-newspaper")


def _split_title(draft: Draft) -> None:
    """«…» في: مجلة …: no separator, but the colon tells that the title ends before في."""
    passage = draft.passage
    for segment in draft.segments()[:1]:
        for label in passage.found(segment.start + 2, segment.end - 2, "chapter-in"):
            at = label.start
            if not label.glued and label.meaning == "in" and passage.key(label.end) == ":":
                take(draft, Segment(at, segment.end, "", segment.after, False), label.end + 1, segment.end, "chapter")
                return


def _periodical(draft: Draft, segment: Segment) -> bool:
    """مجلة دراسات دولية · المجلة العربية للعلوم · Journal of Arts · International Political Journal · جريدة الأهرام"""
    passage = draft.passage
    if not passage.has("journal-cue", "newspaper"):
        return False
    first = segment.start
    while first < segment.end and passage.kind(first) == "mark":
        first += 1
    label = passage.label(first, "journal-cue")
    paper = passage.label(first, "newspaper")
    cue = paper is not None and paper.meaning == "newspaper-cue" and _on_a_day(draft) and "volume" not in draft.item
    daily = cue or (paper is not None and paper.meaning == "name")  # صحيفة الأهرام
    if label and label.meaning in _SERIAL and label.glued in ("", "ب", "ل") and not daily:
        return take(draft, segment, first, _colon(draft, first, segment.end), "article-journal")
    if paper and not paper.glued:
        whole = (paper.end >= segment.end or passage.key(paper.end) in "(:") and not _only_place(
            draft, segment, paper.end
        )
        if (paper.meaning == "newspaper-cue" and first < segment.end - 1 and len(passage.key(first)) > 2) or (
            paper.meaning == "name" and whole
        ):
            return take(draft, segment, first, segment.end, "article-newspaper")
    numbered = not {"volume", "issue", "page"}.isdisjoint(draft.item)
    if not is_arabic(passage.quote(segment.start, segment.end)) and (numbered or "translator" not in draft.item):
        for at in range(first, segment.end):
            label = passage.label(at, "journal-cue") if len(passage.key(at)) > 1 else None
            if label and label.meaning in _SERIAL and segment.end - segment.start <= _LONGEST:
                return take(draft, segment, first, segment.end, "article-journal")
    named = _word_in_bracket(draft, segment)
    if named < segment.end:
        serial = passage.label(segment.end - 2, "journal-cue") is not None
        return take(draft, segment, first, named, "article-journal" if serial else "article-newspaper")
    if label and label.meaning == "name-element" and label.end >= segment.end and segment.after[1:-1] in _NUMBERS:
        return take(draft, segment, first, segment.end, "article-journal")
    return False


_JOURNALS = frozenset(("مجله", "المجله", "دوريه", "حوليه"))
_NUMBERS = frozenset(("volume", "issue", "year"))


def _only_place(draft: Draft, segment: Segment, end: int) -> bool:
    """الرياض · العراق: a paper's name that is a place's too is the paper only where a number or a day follows."""
    place = draft.passage.label(segment.start, "place")
    if place is None or place.end != end:
        return False
    return not _on_a_day(draft) and "issue" not in draft.item


def _whole(draft: Draft, segments: list[Segment], order: int) -> Segment:
    """. مجلة جامعة الملك سعود، العلوم التربوية، 11(1): behind a full stop all is the name, up to the volume."""
    first = last = segments[order]
    if order == 0 and _is_after_quotes(draft, first) and (named := _to_number(draft, segments)):
        return named
    if order > 1 and first.before == "." and _next_is_number(draft, first.end):
        return _abbreviated(draft, segments, order)
    if first.before != "." or first.inside or _next_is_number(draft, first.end):
        return first
    for following in segments[order + 1 : order + 3]:
        if following.before != "," or draft.passage.label(following.start, "place", "publisher-cue", "body-cue"):
            return first
        last = following
        if _next_is_number(draft, last.end):
            return Segment(first.start, last.end, first.before, last.after, False)
    return first


def _is_after_quotes(draft: Draft, segment: Segment) -> bool:
    """« Titre », Annales: the element stands right behind a title in quotation marks."""
    at = segment.start - 1
    while at > draft.start and draft.passage.key(at) in (",", "."):
        at -= 1
    return draft.titled and draft.passage.key(at) in ("”", '"')


def _to_number(draft: Draft, segments: list[Segment]) -> Segment | None:
    """« Titre », Annales. Économies, Sociétés, Civilisations, vol. 43: all up to the number is the journal's name."""
    first = segments[0]
    for last in segments[:_MOST_PARTS]:
        if last != first and (
            last.before not in (",", ".") or draft.passage.label(last.start, "place", "publisher-cue", "body-cue")
        ):
            return None
        if _next_is_number(draft, last.end):
            return first._replace(end=last.end, after=last.after)
    return None


def _abbreviated(draft: Draft, segments: list[Segment], order: int) -> Segment:
    """Pak. J. Bot., 36(4): a stop before the comma tells that those before it are of the short name too."""
    passage, last = draft.passage, segments[order]
    if passage.key(last.end) != "." or passage.key(last.end + 1) != ",":
        return last
    begin = order
    while begin > 1 and segments[begin].before == "." and _short_words(passage.quote(*segments[begin - 1][:2])):
        begin -= 1
    return Segment(segments[begin].start, last.end, segments[begin].before, last.after, False)


def _short_words(printed: str) -> bool:
    """Pak · Plant Physiol: one to three short words with capitals."""
    words = printed.split()
    return len(words) <= _SHORT - 2 and all(word[:1].isupper() and len(word) <= _SHORT + 2 for word in words)


def _colon(draft: Draft, start: int, end: int) -> int:
    """مجلة الفيصل: العددان … — the colon before a number is no part of the name."""
    return end - 1 if draft.passage.key(end - 1) == ":" and end - 1 > start else end


def _site(draft: Draft, segment: Segment) -> bool:
    """موقع الجزيرة نت · شبكة … · Al Araby website: the site's name without the word."""
    passage = draft.passage
    if not passage.has("web", "source-noun"):
        return False
    label = passage.label(segment.start, "web")
    if label and label.meaning in ("website", "blog", "network") and label.end < segment.end and not label.glued:
        begin = label.end if label.meaning == "website" else segment.start
        return take(draft, segment, begin, segment.end, "webpage")
    last = passage.label(segment.end - 1, "web")
    if last and last.meaning == "website" and segment.end - segment.start > 1:
        return take(draft, segment, segment.start, segment.end - 1, "webpage")
    arabic = is_arabic(passage.quote(segment.start, segment.end))
    for at in (segment.start,) if arabic else (segment.start, segment.end - 1):
        agency = passage.label(at, "source-noun")
        if agency is None or agency.glued or segment.end - segment.start > 6:
            continue
        whole = at == segment.start and agency.end >= segment.end
        if (agency.meaning == "agency-name" and whole) or (agency.meaning in ("agency", "channel") and not whole):
            return take(draft, segment, segment.start, segment.end, "webpage")
    return False


def _behind_quoted(draft: Draft, segments: list[Segment]) -> bool:
    """«…»، دراسات تاريخية، جامعة دمشق، ع4: behind a title in quotes, with an issue, comes the periodical."""
    passage = draft.passage
    for title, segment in pairwise(segments):
        if passage.key(title.start) in '“"' and passage.key(title.end - 1) in '”"' and segment.before == ",":
            if passage.label(segment.start, "publisher-cue", "body-cue", "place", "chapter-in", "conference"):
                return False
            return take(draft, segment, segment.start, _word_in_bracket(draft, segment), "article-journal")
    return False


def _word_in_bracket(draft: Draft, segment: Segment) -> int:
    """المورد (مجلة) · البلاد (جريدة): where the name ends before the word for a periodical in brackets."""
    close = segment.end - 1
    opened = draft.partner(close)
    if opened is None or opened != close - 2 or opened == segment.start:
        return segment.end
    return opened if draft.passage.label(close - 1, "journal-cue", "newspaper") else segment.end


def _before_number(draft: Draft, segments: list[Segment]) -> None:
    """…، دراسات العلوم الإنسانية، المجلد 37: the unlabelled element right before the number names the periodical."""
    passage = draft.passage
    for order in range(not draft.titled, len(segments)):
        segment = _whole(draft, segments, order)
        if _next_is_number(draft, segment.end):
            if (
                not passage.label(segment.start, "publisher-cue", "body-cue", "place")
                and segment.end - segment.start < 11
            ):
                lexicon = passage.label(segment.start, "encyclopaedia") is not None
                take(draft, segment, segment.start, segment.end, "chapter" if lexicon else "article-journal")
            return


def _before_day(draft: Draft, segments: list[Segment]) -> bool:
    """…، إندبندنت عربية، 2 أغسطس 2020: a short element right before a whole date names the paper or the site."""
    if not _on_a_day(draft) or "issue" in draft.item:
        return False
    passage = draft.passage
    others = ("publisher-cue", "place", "judgment", *(() if "URL" in draft.item else ("body-cue",)))
    for order, segment in enumerate(segments):
        if (order or draft.titled) and segment.after == "<date>" and segment.end - segment.start <= 6:
            if not passage.label(segment.start, *others):
                return take(draft, segment, segment.start, segment.end, "")
    return False


def _next_is_number(draft: Draft, at: int) -> bool:
    """Whether the next token that is no mark belongs to a volume or issue number."""
    while at < draft.end and (
        draft.owner[at] in ("date", "edition") or (not draft.owner[at] and draft.passage.kind(at) == "mark")
    ):
        at += 1
    return at < draft.end and draft.owner[at] in _NUMBERS
