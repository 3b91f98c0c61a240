"""Prose that names its source: ونقلت وكالة الأنباء عن الوزارة أن, بحسب بيان للوزارة, the ministry said."""

from __future__ import annotations

from ...model import Citation, Document, Item, Layout, Signal, Span
from ...patterns.passage import Passage
from ...tables.lexicon import Label
from ...text.folding import is_arabic
from ...text.tokens import NUMBER, WORD
from . import source_latin
from .source_phrase import BODIES, MEDIA, PAPERS, PEOPLE, TABLES, Source, clause_start, source_at, tail

_ALL = MEDIA | PAPERS | PEOPLE | BODIES | {"source"}
#: Whom each kind of verb or phrase may have for its source.
_SOURCES = {
    **dict.fromkeys(
        ("say", "mention", "report", "affirm", "explain", "point-out", "announce", "declare", "deny"), _ALL
    ),
    **dict.fromkeys(("according-to", "in-the-words-of", "add"), _ALL),
    **dict.fromkeys(("opine", "claim", "conclude"), PEOPLE | BODIES | {"report", "source"}),
    "describe": PEOPLE | BODIES | {"report"},
    **dict.fromkeys(("transmit", "publish"), MEDIA),
    **dict.fromkeys(("based-on", "as-in"), PAPERS | MEDIA),
    "in-text": PAPERS,
    "issue": BODIES,
    "provide": frozenset(("instrument",)),
}
_TYPES = {
    "agency": "article-newspaper",
    "agency-name": "article-newspaper",
    "newspaper": "article-newspaper",
    "channel": "webpage",
    "website": "webpage",
    "report": "report",
    "office": "speech",
    "person": "speech",
    "spokesman": "speech",
    "instrument": "legislation",
}
_FROM = ("عن", "من")
#: Words of what is reported that a bare paper's citation takes in: they alone tell one mention from another.
_OPENING = 2
_LONGEST_CLAUSE = 30


def attributions(document: Document, layout: Layout) -> list[Citation]:
    """The passages of the prose that name where it has something from, in order; their ids are left empty.

    For documents that cite in no formal way: in others the words of citing are words of scholarship.
    """
    found: list[Citation] = []
    known: set[str] = set()
    for span in layout.prose:
        passage = Passage(document.text, span, TABLES)
        at = 0
        while at < passage.size:
            said = passage.label(at, "attribution")
            cited = _at(passage, at, said, known) if said else []
            if cited:
                found += [_citation(passage, *one) for one in cited]
                known.update(one[2].author.split()[-1] for one in cited if one[2].kind in PEOPLE and one[2].author)
            at = max([at + 1, *(one[1] for one in cited)])
    return found


_Cited = tuple[int, int, Source, Signal | None, str | None]


def _at(passage: Passage, at: int, said: Label, known: set[str]) -> list[_Cited]:
    """The citations of the verb or phrase at token ``at``: where each begins and ends, its source, its signal."""
    if not is_arabic(passage.key(at)):
        source = source_latin.source_of(passage, at, said, _SOURCES.get(said.meaning, frozenset()))
        return [(source.start, source.end, source, None, None)] if source else []
    if said.glued not in ("", "و", "ف") or said.meaning not in _SOURCES:
        return []
    start = _with_particles(passage, at)
    named = _subject(passage, at, said)
    source = source_at(passage, named, passage.size) or _known_person(passage, named, known)
    if source is None or source.kind not in _SOURCES[said.meaning] or not _fits(passage, at, said, named, source):
        return []
    end = source.end
    locator = None
    if said.meaning == "provide":
        locator, end = _article(passage, at, end)
    if said.meaning == "issue":
        end = max(end, _issued(passage, end))
    opening = clause_start(passage, end)
    if source.bare and opening > end:
        end = min(opening + _OPENING, _mark(passage, opening))
    via = _through(passage, end, said, source)
    return [(start, end, source, "via" if via else None, locator), *via]


def _with_particles(passage: Passage, at: int) -> int:
    """Where the verb's own particles begin: وقد أكدت, كما أشار, وهو ما أكد عليه."""
    for back in (2, 1):
        label = passage.label(at - back, "reported-speech") if at >= back else None
        if label and label.meaning == "before" and label.end == at:
            return at - back
    return at


def _subject(passage: Passage, at: int, said: Label) -> int:
    """The token at which the source should begin, past what may stand between the verb and it."""
    place = next((i for i in range(at + 1, said.end) if passage.label(i, "source-noun", "speaker")), said.end)
    quoting = said.meaning in ("according-to", "based-on", "in-the-words-of", "as-in")
    while place < passage.size:
        label = passage.label(place, "reported-speech")
        verb = passage.label(place, "attribution")
        if label and label.meaning in ("between", "day"):
            place = label.end
        elif quoting and (passage.key(place) in ("ما", "لما", "في", "عن") or (verb and verb.end == place + 1)):
            place += 1
        elif passage.key(place) == "في":
            inside = source_at(passage, place + 1, passage.size)
            return place + 1 if inside and inside.kind in PAPERS else place
        elif said.meaning == "provide" and _is_article(passage, place):
            place = next((i + 1 for i in range(place, place + 5) if passage.key(i) == "من"), passage.size)
        else:
            break
    return place


def _fits(passage: Passage, at: int, said: Label, named: int, source: Source) -> bool:
    """Whether verb and source go together beyond their kinds."""
    if source.kind == "agency-name" and said.meaning != "according-to":
        return passage.key(said.end - 1).endswith("ت")
    if source.kind == "instrument":
        return source.end - named > 1
    lone = source.kind == "office" and source.end - named == 1
    if said.meaning == "add" or lone:
        return clause_start(passage, source.end) > source.end or passage.key(source.end) in (":", "“", '"')
    if said.meaning == "issue":
        return _issued(passage, source.end) > source.end
    return at < named


def _known_person(passage: Passage, at: int, known: set[str]) -> Source | None:
    """A person quoted before with his office, now by his name alone, what he said following."""
    if at >= passage.size or passage.kind(at) != WORD:
        return None
    name = passage.printed(at)
    after = tail(passage, at + 1, passage.size)
    if name not in known or clause_start(passage, after) == after:
        return None
    return Source(at, after, "person", name, "", None, bare=False)


def _is_article(passage: Passage, at: int) -> bool:
    label = passage.label(at, "law")
    return label is not None and label.meaning in ("article", "paragraph") and label.glued == ""


def _article(passage: Passage, at: int, end: int) -> tuple[str | None, int]:
    """The article a law is quoted by, named from the verb at ``at`` to the next mark, and where the citation ends."""
    for i in range(at, _mark(passage, end)):
        label = passage.label(i, "law")
        if label is None or not _is_article(passage, i):
            continue
        if passage.kind(label.end) == NUMBER:
            return passage.key(label.end), max(end, label.end + 1)
        ordinal = passage.label(label.end, "ordinal")
        if ordinal:
            return ordinal.meaning, max(end, ordinal.end)
    return None, end


def _issued(passage: Passage, at: int) -> int:
    """The end of the paper that a body issued (أصدرت الوزارة بيانا); ``at`` if it issued something else."""
    paper = source_at(passage, at, passage.size)
    return paper.end if paper and paper.kind in PAPERS else at


def _mark(passage: Passage, at: int) -> int:
    """The next mark that ends a clause, looked for as far as a clause may go."""
    last = min(at + _LONGEST_CLAUSE, passage.size)
    return next((i for i in range(at, last) if passage.key(i) in ',.;:()“”"'), last)


def _through(passage: Passage, at: int, said: Label, source: Source) -> list[_Cited]:
    """What the source has it from in its turn: نقلت وكالة الأنباء عن الوزارة · أشار موقع، إلى تقرير للمفتش العام."""
    last = passage.size
    if source.kind in MEDIA and passage.key(at) == "عن" and said.meaning in ("transmit", "publish", "report"):
        second = source_at(passage, at + 1, last)
        if second:
            return [(at, second.end, second, None, None)]
    if said.meaning in ("point-out", "mention") and source.kind in PAPERS | MEDIA:
        first = at + (passage.key(at) == ",")
        toward = passage.key(first) == "الي"
        second = source_at(passage, first + toward, last)
        glued = passage.text[passage.starts[first]] == "ل" if first < last else False
        if second and second.kind in PAPERS and (toward or glued):
            return [(first, second.end, second, None, None)]
    return []


def _citation(
    passage: Passage, start: int, end: int, source: Source, signal: Signal | None, locator: str | None
) -> Citation:
    span: Span = passage.span_of(start, end)
    item: Item = {"type": _TYPES.get(source.kind, "document")}
    if source.kind == "instrument":
        item["title"] = source.author
    elif source.author:
        item["author"] = [{"literal": source.author}]
    if source.genre:
        item["genre"] = source.genre
    if source.issued:
        item["issued"] = source.issued
    text = passage.text[slice(*span)]
    labels = (passage.label(at, "reported-speech") for at in range(start, end))
    again = source.bare or any(label is not None and label.meaning == "aforesaid" for label in labels)
    return Citation("", span, text, "text", None, "attribution", signal, locator, item, repeats=again)
