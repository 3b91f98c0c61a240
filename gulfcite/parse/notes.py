"""Notes and the citations in them."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Citation, Document, Form, Item, Name, Note, NoteBlock
from ..patterns.passage import Passage
from ..text.tokens import MARK, WORD
from .dashes import read_as_commas
from .draft import LEGAL, Draft, Habit
from .habits import habit_of
from .hadith import hadith_at
from .names import people
from .openings import unjoined
from .pieces import Piece, pieces
from .readings import Reading, read
from .scripture import verse_at
from .shortform import Repeat, first_repeat, last_repeat, points_at_own_text

#: Fields that a description has only where it is more than an author, a title and a page.
_DATA = frozenset(
    (
        *("publisher", "publisher-place", "issued", "container-title", "URL", "DOI", "edition", "genre", "issue"),
        *("event-title", "editor", "translator", "collection-title", "custom", "number", "archive", "archive_location"),
    )
)
_LONGEST_TITLE = 320
_LIFETIME = 25
#: How many citations before it may say whom المؤلف نفسه means.
_BACK = 8
#: No author follows المؤلف نفسه.
_UNNAMED = Habit(author=False)
#: A citation's text ends behind the last of these, so that remarks after it stay out.
_CLOSING = frozenset(("page", "url", "short", "section", "law", "entry"))
#: What may stand behind the page and be of the citation still: ص 45، هامش 3.
_BEHIND = frozenset(("volume", "issue", "place-in-work"))


def notes(document: Document, blocks: Sequence[NoteBlock]) -> tuple[list[Note], list[Citation]]:
    """The notes at ``blocks`` with ids N1, N2 ..., and their citations, whose own ids are not given yet."""
    found: list[Note] = []
    citations: list[Citation] = []
    passages = [Passage(document.text, block.span) for block in blocks]
    for passage in passages:
        read_as_commas(passage)
    habit = habit_of(passages)
    marked: dict[str, str] = {}
    for order, (block, passage) in enumerate(zip(blocks, passages, strict=True), 1):
        text = document.text[block.span[0] : block.span[1]]
        found.append(Note(f"N{order}", block.marker, block.page, block.span, text, block.callout, also=block.also))
        citations += [_referred(one, marked) for one in _citations(passage, f"N{order}", habit, citations)]
        marked[block.marker] = f"N{order}"
    return found, citations


def _referred(citation: Citation, marked: dict[str, str]) -> Citation:
    """A citation that sends to a note by its number, with the last note before it that has the number."""
    return citation if citation.refers is None else citation._replace(refers=marked.get(citation.refers, ""))


def _citations(passage: Passage, note: str, habit: Habit, before: Sequence[Citation]) -> list[Citation]:
    found: list[Citation] = []
    for piece in pieces(passage):
        said = [*before[-_BACK:], *found]
        told = hadith_at(passage, piece.start, piece.end)  # known by the verb of the piece before
        read = _read_unjoined if piece.conjoined and not told else _read
        citation = read(passage, piece, note, said, habit)
        if citation:
            found.append(citation)
    return found


def _read_unjoined(
    passage: Passage, piece: Piece, note: str, before: Sequence[Citation], habit: Habit
) -> Citation | None:
    """The citation of a piece whose first word a و is glued to: its fields without it, its text with it."""
    own = unjoined(passage, piece.start, piece.end)
    citation = _read(own, piece._replace(start=0, end=own.size), note, before, habit)
    if citation is None:
        return None
    span = passage.span_of(piece.start, piece.end)[0], citation.span[1]
    return citation._replace(span=span, text=passage.text[slice(*span)])


def _read(passage: Passage, piece: Piece, note: str, before: Sequence[Citation], habit: Habit) -> Citation | None:
    """The citation of one piece; None where it is discursive."""
    start, end = piece.start, piece.end
    while start < end and passage.kind(start) == MARK and passage.key(start) not in '“"(':
        start += 1
    if start == end:
        return None
    verse = verse_at(passage, start + (passage.key(start) == "("), end)
    if verse:
        return _citation(passage, piece, note, verse.start, verse.end, "short", verse.verses, {"title": verse.sura})
    hadith = hadith_at(passage, start, end)
    if hadith:
        return _citation(passage, piece, note, hadith.start, hadith.end, "short", hadith.locator, hadith.item)
    repeat = first_repeat(passage, start, end)
    signalled = start - (piece.signal is not None)
    if repeat is None and any(points_at_own_text(passage, at) for at in range(signalled, min(end, start + 6))):
        return None
    if repeat and repeat.meaning == "loc-cit" and points_at_own_text(passage, repeat.end):
        return None  # الصفحة السابقة من هذا الكتاب
    if repeat and repeat.meaning == "idem" and not _words(passage, start, repeat.start):
        return _same_author(passage, piece, note, repeat, before)
    words = (repeat.start, last_repeat(passage, repeat, end)) if repeat else None
    reading = read(passage, start, end, cited=True, habit=habit, repeat=words)
    draft = reading.draft
    form = _form(draft, start, repeat)
    if form is None or (repeat and repeat.note and form == "ibid" and draft.locator is None):
        return None
    item = draft.item if form == "full" else _bound(draft) if form == "ibid" else _said(draft, start, repeat)
    if piece.same_author and "author" not in item and before and "author" in before[-1].item:
        item = {**item, "author": before[-1].item["author"]}
    stop = _end(draft, end, repeat)
    citation = _citation(passage, piece, note, start, stop, form, _locator(draft), item, reading)
    return citation._replace(refers=repeat.note) if repeat and repeat.note else citation


def _form(draft: Draft, start: int, repeat: Repeat | None) -> Form | None:
    """Which form it is, or None: a citation has a locator, a link, a short form or an imprint, and a work."""
    passage = draft.passage
    item = draft.item
    data = _DATA & item.keys()
    legal = item.get("type") in LEGAL or bool({"archive", "archive_location"} & item.keys())
    said = legal or "author" in item or "title" in item or "container-title" in item
    if repeat:
        if _in_sentence(draft, start, repeat):
            return None
        if item.get("type") in LEGAL and "number" in item:
            return "short"
        if not any(draft.owner[at] != "law" for at in _words(passage, start, repeat.start)):
            return "ibid"
        return "full" if data - {"custom"} and said and len(data) > 1 else "short"
    if not said and data & {"URL", "DOI"}:
        return "full"
    if not said:
        return "ibid" if draft.locator and not data and _only_locator(draft) else None
    if len(item.get("title", "")) > _LONGEST_TITLE:
        return None
    if legal:
        return "full" if data else "short"
    placed = draft.locator or "entry" in draft.owner
    if not placed and "publisher" not in item and _is_lifetime(item):
        return None
    imprint = data & {"publisher", "publisher-place", "container-title", "URL", "DOI", "genre", "event-title"}
    if not placed and not imprint and "volume" not in item:
        return None
    if not placed and "author" not in item and not data & {"issued", "URL", "DOI", "issue", "custom"}:
        return None
    if data or ("author" in item and "title" in item):
        return "full"
    return "short"


def _words(passage: Passage, start: int, end: int) -> list[int]:
    return [at for at in range(start, end) if passage.kinds[at] == WORD]


def _in_sentence(draft: Draft, start: int, repeat: Repeat) -> bool:
    """وقد اتخذ المصدر نفسه موقفا مخالفا: words of a sentence on either side, and no page."""
    passage = draft.passage
    if draft.locator or repeat.start == start or passage.kind(repeat.start - 1) != WORD:
        return False
    led = passage.label(repeat.start - 1, "function-word")
    if led and led.meaning == "preposition" and not passage.key(repeat.start).startswith("ال"):
        return True  # في دراسة سابقة
    after = repeat.end
    runs_on = after < draft.end and passage.kind(after) == WORD and draft.owner[after] in ("", "title")
    return runs_on and not passage.label(after, "signal", "page-label", "volume-label", "part-label")


def _is_lifetime(item: Item) -> bool:
    """Egyptian jurist (1895-1971), author of …: years so far apart are a man's."""
    years = item.get("issued", {}).get("date-parts", [])
    return len(years) == 2 and years[1][0] - years[0][0] >= _LIFETIME


def _only_locator(draft: Draft) -> bool:
    """Whether a piece is a page alone: (ص 20)."""
    return all(draft.owner[at] for at in _words(draft.passage, draft.start, draft.end))


def _bound(draft: Draft) -> Item:
    """What an ibid. says: the volume, unless that stands in the locator, and the issue."""
    item: Item = {}
    if "volume" in draft.item and "/" not in (draft.locator or ""):
        item["volume"] = draft.item["volume"]
    if "issue" in draft.item:
        item["issue"] = draft.item["issue"]
    return item


def _said(draft: Draft, start: int, repeat: Repeat | None) -> Item:
    """What a short form says: its author, its title, its volume; what stands behind its words is no title."""
    item = _bound(draft)
    item.pop("issue", None)
    if draft.item.get("type") == "legal_case" and "number" in draft.item:
        return {"type": "legal_case", "number": draft.item["number"]}
    if repeat is None:
        for key in ("author", "title"):
            if key in draft.item:
                item[key] = draft.item[key]
        if "author" not in item and "/" not in (draft.locator or ""):
            first = next((at for at in range(start, draft.end) if draft.owner[at] == "title"), start)
            last = max((at + 1 for at in range(start, draft.end) if draft.owner[at] == "title"), default=first)
            if people.is_name(passage=draft.passage, start=first, end=last):
                return {"author": people.people(draft.passage, first, last)}
        if "/" in (draft.locator or "") and "title" not in item and "author" in item:
            return _heritage_title(draft, item)
        return item
    if "issued" in draft.item:
        item["issued"] = draft.item["issued"]
    titled = [at for at in range(start, repeat.start) if draft.owner[at] == "title"]
    if "author" in draft.item:
        item["author"] = draft.item["author"]
        if titled and len(draft.item["title"]) > 3 and not _others(draft):
            item["title"] = draft.item["title"]
    elif titled and not any(segment.start < repeat.start for segment in draft.segments()):
        item.update(_name_or_title(draft.passage, titled[0], titled[-1] + 1, draft.item["title"]))
    return item


def _heritage_title(draft: Draft, item: Item) -> Item:
    """ميزان الاعتدال (2/90): what stands alone before a volume and page is a title, unless every word is a name's."""
    named = [at for at in range(draft.start, draft.end) if draft.owner[at] == "author"]
    first, last = named[0], named[-1] + 1
    if len(_words(draft.passage, first, last)) < 2 or people.is_name(draft.passage, first, last):
        return item
    rest: Item = {"title": draft.text(first, last)}
    return rest


def _others(draft: Draft) -> bool:
    """Whether what was left for the title is only "and others"."""
    titled = [at for at in range(draft.start, draft.end) if draft.owner[at] == "title"]
    return bool(titled) and draft.passage.label(titled[0], "and-others") is not None


def _name_or_title(passage: Passage, start: int, end: int, title: str) -> Item:
    """One element alone before a short form: a name if it looks like one (الجوهري: المصدر السابق), else a title."""
    words = passage.words(start, end)
    score = people.person_score(passage, start, end)
    if score >= people.LIKELY or (words == 1 and score >= 0.3):
        comma = next((at for at in range(start + 1, end) if passage.key(at) in (",", ":")), None)
        return {"author": people.people(passage, start, end, first_inverted=comma)}
    comma = next((at for at in range(start + 1, end) if passage.key(at) in (",", ":")), None)
    if comma and people.person_score(passage, start, comma) >= 0.45:
        if people.person_score(passage, comma + 1, end) >= 0.45:
            return {"author": people.people(passage, start, end, first_inverted=comma)}
    return {"title": title}


def _same_author(
    passage: Passage, piece: Piece, note: str, repeat: Repeat, before: Sequence[Citation]
) -> Citation | None:
    """المؤلف نفسه، … · Idem, …: another work of the author just named; a page alone (Id., p. 25) is an ibid."""
    reading = read(passage, repeat.end, piece.end, cited=True, habit=_UNNAMED)
    draft = reading.draft
    if "title" not in draft.item:
        stop = _end(draft, piece.end, repeat)
        pages = _locator(draft)
        if not pages:
            return None
        return _citation(passage, piece, note, repeat.start, stop, "ibid", pages, _bound(draft), reading)
    if passage.kind(repeat.end) == WORD and not draft.locator and not _DATA & draft.item.keys():
        return None  # idem velle atque idem nolle
    author = _author_before(before)
    if author:
        draft.item["author"] = author
    stop = _end(draft, piece.end, repeat)
    form: Form = "full" if _DATA & draft.item.keys() else "short"
    return _citation(passage, piece, note, repeat.start, stop, form, _locator(draft), draft.item, reading)


def _author_before(before: Sequence[Citation]) -> list[Name] | None:
    """The author of the citation just before, read through the ibids that repeat it."""
    last = next((citation for citation in reversed(before) if citation.form != "ibid"), None)
    return last.item.get("author") if last else None


def _locator(draft: Draft) -> str | None:
    """The pages cited, with the volume before them (14/263) where the work is no periodical."""
    volume = draft.item.get("volume")
    serial = "issue" in draft.item or "container-title" in draft.item
    if draft.locator is None or volume is None or serial or "/" in draft.locator:
        return draft.locator
    return f"{volume}/{draft.locator}"


def _end(draft: Draft, end: int, repeat: Repeat | None) -> int:
    """Where the citation's text ends: behind its last field."""
    legal = draft.item.get("type") in LEGAL
    closing = [at for at in range(draft.start, end) if draft.owner[at] in _CLOSING or (legal and draft.owner[at])]
    last = max(closing) + 1 if closing else end
    last = max((at + 1 for at in range(last, end) if draft.owner[at] in _BEHIND), default=last)
    if repeat and not closing:
        last = max(last, repeat.end)
    if closing:
        while last < end and draft.passage.key(last) in (")", ">", "”", '"'):
            last += 1
    while last > draft.start and draft.passage.kind(last - 1) == MARK and draft.passage.key(last - 1) in ".,;:-":
        last -= 1
    return last


def _citation(
    passage: Passage,
    piece: Piece,
    note: str,
    start: int,
    end: int,
    form: Form,
    locator: str | None,
    item: Item,
    reading: Reading | None = None,
) -> Citation:
    span = passage.span_of(start, end)
    repeats = reading is not None and "short" in reading.draft.owner
    flaws = tuple(reading.draft.flaws) if reading else ()
    return Citation(
        "",
        span,
        passage.text[span[0] : span[1]],
        "note",
        note,
        form,
        piece.signal,
        locator,
        item,
        flaws=flaws,
        repeats=repeats,
        confidence=reading.confidence if reading and form == "full" else 1.0,
    )
