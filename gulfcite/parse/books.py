"""The book that a chapter stands in, and what a container takes with it: its volume, a chapter's pages."""

from __future__ import annotations

from ..text.folding import is_arabic
from ..text.tokens import MARK, NUMBER
from . import locators
from .draft import Draft, Segment
from .names import people

#: A title may hold so many elements between commas; one that begins like an imprint is none of them.
_MOST_PARTS = 5
_IMPRINT = ("place", "publisher-cue", "body-cue", "edition", "volume-label")
_SERIAL = frozenset(("journal", "annual", "magazine"))


def within(draft: Draft, segments: list[Segment], order: int) -> bool:
    """في: مجلة … · ضمن كتاب … · in: …; a bare في only once the title has been printed."""
    passage, segment = draft.passage, segments[order]
    label = passage.label(segment.start, "chapter-in")
    if label is None or label.glued or label.meaning == "bound-with":
        return False
    if (web := passage.label(segment.start, "web")) and web.meaning == "website":
        return False  # [en ligne]
    if segment.before == "," and passage.quote(segment.start, label.end) == "IN":
        return False  # South Bend, IN: Notre Dame Press
    begin = label.end
    colon = passage.key(begin) == ":"
    if begin + colon >= segment.end:
        book = segments[order + 1] if segment.after == "<role>" and order + 1 < len(segments) else None
        if book is None or book.inside:
            return False
        draft.claim(segment.start, segment.end, "container")
        book = _to_stop(draft, segments, order + 1)
        return take(draft, book, book.start, book.end, "chapter")
    if passage.key(segment.start) in ("في", "in") and label.end == segment.start + 1 and not colon:
        barred = passage.label(begin, "function-word", "place", "ordinal") or passage.key(begin) == "القرن"
        if _behind_volume(draft, segment.start) or (barred and not _opens_book(draft, segment, begin)):
            return False
    if colon:
        begin += 1
    if _named_book(draft, segments, order, begin):
        return True
    segment = _to_role(draft, segments, order)
    end = segment.end
    for at in range(begin + 1, segment.end):
        if passage.key(at) == "(" and passage.label(at + 1, "journal-cue"):
            end = at
            break
    inner = passage.label(begin, "journal-cue") or passage.label(begin - 1, "journal-cue")  # بحث منشور بمجلة …
    serial = (inner is not None and inner.meaning in _SERIAL) or _is_volume(draft, begin, end)
    return take(draft, segment, begin, end, "article-journal" if serial else "chapter")


def _is_volume(draft: Draft, begin: int, end: int) -> bool:
    """In: Orientalistische Literaturzeitung 58 (1963) · in: Oriens 18, 1965: a number before a year is a volume."""
    passage, year = draft.passage, end + 1
    number = begin + 1 < end and passage.kind(end - 1) == NUMBER and len(passage.key(end - 1)) < 4
    dated = passage.key(end) in ("(", ",") and draft.owner[year : year + 1] == ["date"]
    return number and dated and not is_arabic(passage.key(begin))


def _behind_volume(draft: Draft, at: int) -> bool:
    """الوافي في شرح القانون المدني، ج2، في الالتزامات: what a volume is about, and no book the work stands in."""
    while at > draft.start and draft.passage.kind(at - 1) == MARK and not draft.owner[at - 1]:
        at -= 1
    return draft.owner[at - 1] in ("volume", "part") and "issue" not in draft.item


def edited(draft: Draft, segments: list[Segment], order: int) -> bool:
    """“Discourse in the Novel.” The Dialogic Imagination, edited by Michael Holquist: MLA says no in."""
    book = segments[order]
    quoted = draft.passage.key(book.start - 1) in ("”", '"') and book.before in (".", "<title>")
    if not quoted or draft.passage.label(book.start, *_IMPRINT, "journal-cue"):
        return False
    behind = draft.owner[book.end : book.end + 2]
    return "role" in behind and take(draft, book, book.start, book.end, "chapter")


def encyclopaedia(draft: Draft, segments: list[Segment], order: int) -> bool:
    """« Ibn Khaldūn », Encyclopédie de l'Islam: behind a title in quotes the word for one names the book."""
    passage, segment = draft.passage, segments[order]
    label = passage.label(segment.start, "encyclopaedia")
    if label is None or label.glued or label.meaning != "encyclopaedia":
        return False
    quoted = passage.key(segments[order - 1].start) in '“"' if order else passage.key(segment.start - 2) in ("”", '"')
    return quoted and take(draft, segment, segment.start, segment.end, "chapter")


def take(draft: Draft, segment: Segment, start: int, end: int, kind: str) -> bool:
    if kind == "article-journal":
        end = _without_volume(draft, start, end)
    draft.item["container-title"] = draft.text(start, end)
    if kind:
        draft.item.setdefault("type", kind)
    draft.claim(segment.start, segment.end, "container")
    if kind == "chapter":
        extent(draft)
    return True


def extent(draft: Draft) -> None:
    """…, edited by George N. Atiyeh, 33–55. Albany: …: Chicago has a chapter's pages behind the editors."""
    for segment in draft.segments() if not draft.cited and "page" not in draft.item else ():
        found = locators.pages(draft.passage, segment.start, segment.end)
        behind = segment.before in (",", "<role>") and segment.after in (".", "")
        if found and found.end == segment.end and "-" in found.text and behind:
            draft.item["page"] = found.text
            draft.claim(segment.start, segment.end, "page")


def _without_volume(draft: Draft, start: int, end: int) -> int:
    """Foreign Affairs 36 (1958) · Middle East Studies 5, no. 2: the number that ends the name is the volume."""
    passage = draft.passage
    number = end - 1
    if "volume" in draft.item or number <= start or passage.kind(number) != NUMBER or len(passage.key(number)) > 3:
        return end
    if passage.key(number - 1) == "-" and passage.kind(number - 2) == NUMBER and number - 2 > start:
        number -= 2  # Revue du monde musulman 55-56
    if is_arabic(passage.quote(start, number)):
        return end
    draft.item["volume"] = passage.quote(number, end).replace("–", "-")
    return number


def _opens_book(draft: Draft, segment: Segment, begin: int) -> bool:
    """“Title.” In The Book in the Islamic World: behind a stop a capital opens the name of a book."""
    return segment.before in (".", "”", '"', "<title>") and draft.passage.printed(begin)[0].isupper()


def _to_role(draft: Draft, segments: list[Segment], order: int) -> Segment:
    """In Language, Counter-Memory, Practice, ed. Donald Bouchard: all that leads to the editors is the book's name."""
    first = segments[order]
    for last in segments[order : order + _MOST_PARTS]:
        if last != first and (last.before != "," or draft.passage.label(last.start, *_IMPRINT)):
            break
        if last.after == "<role>" or draft.owner[last.end + 1 : last.end + 2] == ["role"]:
            return first._replace(end=last.end, after=last.after)
    return first


def _to_stop(draft: Draft, segments: list[Segment], order: int) -> Segment:
    """(eds.) Politics, Tradition and Aesthetics. Cambridge: …: the name goes on up to a stop, if it comes to one."""
    first = segments[order]
    for last in segments[order : order + _MOST_PARTS]:
        if last != first and (last.before != "," or draft.passage.label(last.start, *_IMPRINT)):
            break
        if last.after == ".":
            return first._replace(end=last.end, after=last.after)
    return first


def _named_book(draft: Draft, segments: list[Segment], order: int, begin: int) -> bool:
    """في: غسان سلامة [وآخرون]، المجتمع والدولة: the authors of a book, and the book, behind في."""
    passage, segment = draft.passage, segments[order]
    book = segments[order + 1] if order + 1 < len(segments) else None
    if book is None or book.inside or segment.after != "," or book.end - book.start < 2:
        return False
    others = next((at for at in range(begin, segment.end) if passage.label(at, "and-others")), segment.end)
    least = people.LIKELY if others < segment.end else 0.75
    if people.person_score(passage, begin, others) < least or passage.label(book.start, "place", "publisher-cue"):
        return False
    names = people.people(passage, begin, others)
    if any("given" not in name for name in names):
        return False
    draft.item.setdefault("custom", {})["container-author"] = names
    draft.claim(segment.start, segment.end, "container")
    return take(draft, book, book.start, book.end, "chapter")
