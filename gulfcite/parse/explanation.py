"""Why a reference was read as it was: its fields in order of the text, each with its reader and what vouches for it."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, islice
from sys import modules
from typing import Any, NamedTuple

from ..model import Citation, Document, Flaw, Form, Item, NoteBlock, Span
from ..patterns.passage import Passage
from ..tables.lookup import Row, rows_behind, rows_with
from ..text.tokens import MARK, WORD, tokenize
from . import evidence, hadith, readings, scripture, shortform
from .describe import FIELDS, unread
from .draft import LEGAL, Draft, Habit, Settled
from .notes import notes
from .openings import unjoined
from .pieces import pieces
from .readings import weighed
from .vouchers import OTHERWISE, VOUCHERS, Voucher

#: Without any of these, a line is no reference, whatever else was read from it.
_SOURCED = frozenset(
    (
        *("author", "editor", "translator", "publisher", "publisher-place", "container-title", "collection-title"),
        *("URL", "DOI", "genre", "event-title", "archive", "archive_location"),
    )
)
_NAMED = frozenset(("author", "role"))


class Part(NamedTuple):
    """What one field took: ``values`` are keys of the record, each with what it will say.

    ``rows`` are the rows of tables that stand in its words; where there are none, ``otherwise`` says how it was told.
    """

    field: str
    values: tuple[tuple[str, str], ...]
    text: str
    span: Span
    reader: str
    looks_for: str
    rows: tuple[Row, ...] = ()
    otherwise: str = ""


class Explanation(NamedTuple):
    """One reference or citation taken apart; ``confidence`` is None where it hangs on what stands before it.

    ``elsewhere`` is what the record says that stands in none of the words, as the author of the citation before.
    ``runner_up`` is the next best reading where the order was open, with its confidence.
    """

    text: str
    span: Span
    form: Form | None
    item: Item
    locator: str | None
    parts: tuple[Part, ...]
    left: tuple[tuple[str, Span], ...]
    elsewhere: tuple[tuple[str, str], ...]
    flaws: tuple[Flaw, ...] = ()
    doubts: tuple[str, ...] = ()
    confidence: float | None = None
    kind_by: str = ""
    runner_up: tuple[Item, float] | None = None


class _Trace(NamedTuple):
    """A draft that was read: which module took each token, and which said each key of the record."""

    draft: Draft
    readers: list[str]
    setters: dict[str, str]


def explain(text: str, *, cited: bool = False) -> list[Explanation]:
    """An entry of a list, or the citations of a note, taken apart; none where nothing says that it is a reference."""
    passage = Passage(text, (0, len(text)))
    if cited:
        return list(_citations(text, passage))
    found = _described(passage, 0, passage.size, None)
    sourced = found.item.keys() & _SOURCED or found.item.get("type") in LEGAL
    return [found] if sourced and len(found.item.keys() - {"type"}) > 1 else []


def _citations(text: str, passage: Passage) -> Iterator[Explanation]:
    """What a note that says ``text`` cites, each as it was cut out of the note."""
    cut = pieces(passage)
    for citation in notes(Document("", text), [NoteBlock((0, len(text)), "1", 1)])[1]:
        piece = next(one for one in reversed(cut) if passage.starts[one.start] <= citation.span[0])
        own, start, end = passage, piece.start, piece.end
        if piece.conjoined and not hadith.hadith_at(passage, start, end):
            own = unjoined(passage, start, end)
            start, end = 0, own.size
        while own.kind(start) == MARK and own.key(start) not in '“"(':
            start += 1
        yield _told(own, start, end, citation) or _described(own, start, end, citation)


def _told(passage: Passage, start: int, end: int, citation: Citation) -> Explanation | None:
    """A verse or a hadith, which no field reads."""
    verse = scripture.verse_at(passage, start + (passage.key(start) == "("), end)
    found = verse or hadith.hadith_at(passage, start, end)
    if found is None:
        return None
    draft = unread(passage, start, end, cited=True, habit=Habit())
    draft.claim(found.start, found.end, "verse" if verse else "hadith")
    readers = [(scripture if verse else hadith).__name__] * passage.size
    return _taken_apart(_Trace(draft, readers, {}), (), citation)


def _described(passage: Passage, start: int, end: int, citation: Citation | None) -> Explanation:
    """A description, or what a short form says of one: the best of its readings."""
    repeat = shortform.first_repeat(passage, start, end) if citation else None
    words = (repeat.start, shortform.last_repeat(passage, repeat, end)) if repeat else None
    habit = Habit(author=repeat is None or repeat.meaning != "idem")
    traces: dict[int, _Trace] = {}

    def again(settled: Settled | None) -> Draft:
        draft = unread(passage, start, end, cited=citation is not None, habit=habit, repeat=words, settled=settled)
        traces[id(draft)] = _traced(draft)
        return draft

    best, *rest = weighed(again)
    found = _taken_apart(traces[id(best.draft)], best.doubts, citation)
    return found._replace(runner_up=(rest[0].draft.item, rest[0].confidence)) if rest else found


def _traced(draft: Draft) -> _Trace:
    """Read a draft as ``describe`` does, keeping what each field did."""
    readers = [{"": "", "short": shortform.__name__}.get(owner, readings.__name__) for owner in draft.owner]
    setters: dict[str, str] = {}
    said: dict[str, str] = {}
    for read in FIELDS:
        before = draft.owner.copy()
        read(draft)
        for at, owner in enumerate(draft.owner):
            if owner != before[at]:
                readers[at] = read.__module__
        now = values_of({**draft.item, "locator": draft.locator})
        setters |= {key: read.__module__ for key, value in now.items() if said.get(key) != value}
        said = now
    return _Trace(draft, readers, setters)


def _taken_apart(trace: _Trace, against: tuple[str, ...], citation: Citation | None) -> Explanation:
    """What was read, as an entry of a list or as this citation, which may say less of it."""
    draft, passage = trace.draft, trace.draft.passage
    described = citation is None or citation.form == "full"
    doubts = against if described else ()
    item, locator = (citation.item, citation.locator) if citation else (draft.item, draft.locator)
    said = values_of({**item, "type": "", "locator": locator})
    parts = tuple(_parts(trace, said))
    return Explanation(
        passage.quote(draft.start, draft.end),
        passage.span_of(draft.start, draft.end),
        citation.form if citation else None,
        item,
        locator,
        parts,
        tuple(_stretches(passage, evidence.left_over(draft))),
        tuple(said.items()),
        tuple(draft.flaws),
        doubts,
        evidence.confidence(doubts) if described else None,
        trace.setters.get("type", "").rpartition(".")[2],
    )


def _parts(trace: _Trace, said: dict[str, str]) -> list[Part]:
    """The stretches that fields took; each value is moved from what is ``said`` to where its words stand."""
    draft, passage, readers = trace.draft, trace.draft.passage, trace.readers
    runs: list[tuple[str, str, int, int]] = []
    for (owner, reader), group in groupby(range(draft.start, draft.end), lambda at: (draft.owner[at], readers[at])):
        ats = list(group)
        if owner and any(passage.kind(at) != MARK for at in ats):
            runs.append((owner, reader, ats[0], ats[-1] + 1))
    shown: list[dict[str, str]] = [{} for _ in runs]
    for least in (3, 2, 1):
        for values, (owner, reader, start, end) in zip(shown, runs, strict=True):
            words = set(passage.keys[start:end])
            for key, value in list(said.items()):
                if _closeness(key, value, VOUCHERS[owner], words) + (trace.setters.get(key) == reader) >= least:
                    values[key] = said.pop(key)
    return [_part(passage, run, tuple(values.items())) for run, values in zip(runs, shown, strict=True)]


def _closeness(key: str, value: str, voucher: Voucher, words: set[str]) -> int:
    """How close a value is to a field: 2 if it comes from such fields and its words stand there, 1 if one is true."""
    return _comes_from(key, voucher) + (not words.isdisjoint(tokenize(value).keys))


def _comes_from(key: str, voucher: Voucher) -> bool:
    return any(key == known or (known == "custom." and key.startswith(known)) for known in voucher.keys)


def _part(passage: Passage, run: tuple[str, str, int, int], values: tuple[tuple[str, str], ...]) -> Part:
    owner, reader, start, end = run
    voucher = VOUCHERS[owner]
    while end > start + 1 and passage.kind(end - 1) == MARK and passage.key(end - 1) in ",;:.":
        end -= 1
    while start < end - 1 and passage.kind(start) == MARK and passage.key(start) in ",;:.":
        start += 1
    rows = list(dict.fromkeys(_rows(passage, voucher, start, end)))
    if owner in _NAMED:
        for at in range(start, end):
            if passage.kind(at) == WORD and len(passage.key(at)) > 2:
                rows += rows_with("names", [passage.key(at)])[:1]
    quoted = passage.key(start) in '“"' or (passage.key(start - 1) in '“"' and start > 0)
    looks_for = _reader(reader)
    otherwise = OTHERWISE.get((owner, looks_for[0]), voucher.otherwise)
    if owner == "title" and quoted:
        otherwise = "quotation marks around it"
    span = passage.span_of(start, end)
    name = voucher.name if not values or any(_comes_from(key, voucher) for key, _ in values) else values[0][0]
    return Part(name, values, passage.quote(start, end), span, *looks_for, tuple(rows), "" if rows else otherwise)


def _rows(passage: Passage, voucher: Voucher, start: int, end: int) -> Iterator[Row]:
    """The rows of a field's tables that stand in tokens ``[start, end)``, without those inside a longer one."""
    reached: dict[str, int] = {}
    for label in passage.found(start, end, *voucher.tables):
        if label.end <= end and label.start >= reached.get(label.table, start):
            reached[label.table] = label.end
            yield from islice(rows_behind(label, passage.keys), 1)


def _reader(module: str) -> tuple[str, str]:
    """The plain name of a reader, and the line that says what it looks for."""
    lines = (modules[module].__doc__ or "").strip().splitlines()
    return module.rpartition(".")[2], lines[0] if lines else ""


def _stretches(passage: Passage, left: Sequence[int]) -> Iterator[tuple[str, Span]]:
    """Neighbouring tokens as they stand in the text."""
    for _, group in groupby(enumerate(left), lambda one: one[1] - one[0]):
        ats = [at for _, at in group]
        yield passage.quote(ats[0], ats[-1] + 1), passage.span_of(ats[0], ats[-1] + 1)


def values_of(item: Mapping[str, Any]) -> dict[str, str]:
    """Every key of a record with its value as a person reads it."""
    custom = {f"custom.{key}": value for key, value in (item.get("custom") or {}).items()}
    return {key: _value(value) for key, value in {**item, **custom}.items() if value and key != "custom"}


def _value(value: Any) -> str:
    if isinstance(value, dict):
        days = ["-".join(f"{part:02d}" for part in parts) for parts in value.get("date-parts", ())]
        return "/".join(days) or str(value.get("literal", ""))
    if isinstance(value, list):
        return "; ".join(", ".join(f"{part} {text}" for part, text in name.items()) for name in value)
    return str(value)
