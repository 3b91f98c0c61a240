"""The values that flow through gulfcite: small, frozen, and each with its place in the text.

Every span is ``(start, end)``, half open, in code points of the document's decoded text, and
``document.text[start:end]`` is the ``text`` beside it.
"""

# Where values are defined, annotations are no strings: to read each back makes a class twice as slow to make.

from typing import Any, Literal, NamedTuple, TypedDict

Span = tuple[int, int]
Form = Literal["full", "short", "ibid", "author-date", "attribution"]
Signal = Literal["see", "see-also", "via", "compare"]
Style = Literal["footnotes", "endnotes", "author-date", "mixed", "none"]
Status = Literal["resolved", "ambiguous", "unresolved"]
Severity = Literal["error", "warning", "info"]


#: A CSL name: a person has ``family`` (and ``given``), a body ``literal``. The last two only other tools tell apart.
Name = TypedDict(
    "Name",
    {"family": str, "given": str, "literal": str, "non-dropping-particle": str, "suffix": str},
    total=False,
)


#: A CSL date: ``date-parts`` is one list of year, month, day; ``literal`` what could not be read as one.
Date = TypedDict("Date", {"date-parts": list[list[int]], "season": int | str, "literal": str}, total=False)

#: A CSL-JSON item. Titles and names are spelt as printed, numbers and dates are in ASCII digits.
Item = TypedDict(
    "Item",
    {
        "type": str,
        "language": str,
        "author": list[Name],
        "editor": list[Name],
        "translator": list[Name],
        "title": str,
        "original-title": str,
        "container-title": str,
        "collection-title": str,
        "collection-number": str,
        "publisher": str,
        "publisher-place": str,
        "authority": str,
        "archive": str,
        "archive_location": str,
        "number": str,
        "part-number": str,
        "number-of-pages": str,
        "number-of-volumes": str,
        "volume": str,
        "issue": str,
        "page": str,
        "section": str,
        "edition": str,
        "genre": str,
        "event-title": str,
        "status": str,
        "version": str,
        "issued": Date,
        "accessed": Date,
        "URL": str,
        "DOI": str,
        "ISBN": str,
        "ISSN": str,
        "keyword": str,
        "note": str,
        "custom": dict[str, Any],
    },
    total=False,
)


class Entry(NamedTuple):
    """Where an entry of a reference list stands, without its bullet or number.

    ``under`` is the line above that names the author of this entry and its neighbours, if there is one. ``item`` is
    what a file with fields for references says itself, so that nothing needs to be read from the text; ``key`` is what
    the file cites it by.
    """

    span: Span
    section: str
    number: str | None = None
    under: Span | None = None
    item: Item | None = None
    key: str | None = None


class Call(NamedTuple):
    """A number of a note, and the place in the body that calls it."""

    marker: str
    callout: Span | None = None


class NoteBlock(NamedTuple):
    """Where a note stands, without its marker; ``page`` counts the note blocks from 1.

    ``also`` are the further numbers of a note that stands for several: ``(4، 5)``.
    """

    span: Span
    marker: str
    page: int
    callout: Span | None = None
    also: tuple[Call, ...] = ()


class Title(NamedTuple):
    """A heading that a file marks as one; ``level`` counts from 1, the document's own parts."""

    span: Span
    level: int


class Pointer(NamedTuple):
    """A place that a file marks as citing an entry by its ``key``: ``\\cite[p. 12]{jabri}``; ``locator`` as written."""

    span: Span
    key: str
    locator: str | None = None


class Link(NamedTuple):
    """Text that leads to a ``target``, an address that need not be printed."""

    span: Span
    target: str


class Structure(NamedTuple):
    """What a file says of its own parts, where its format can; all empty where it cannot. Spans are of the text.

    ``notes`` are its true footnotes and endnotes, ``entries`` the references of its lists where they are marked,
    ``pointers`` the places that cite them by key, ``links`` what leads elsewhere, ``pages`` where each page after the
    first begins (None where the file leaves that to whoever prints it), ``metadata`` the record that the file has of
    itself. ``footnotes`` says that notes stand below their pages, though the text has them at its end.
    """

    notes: tuple[NoteBlock, ...] = ()
    titles: tuple[Title, ...] = ()
    entries: tuple[Entry, ...] = ()
    pointers: tuple[Pointer, ...] = ()
    links: tuple[Link, ...] = ()
    pages: tuple[int, ...] | None = ()
    metadata: Item = Item()
    footnotes: bool = False


class Source(NamedTuple):
    """The ``text`` of a file with markup that people write by hand, where lines and columns are counted.

    ``anchors`` are places of the document's text with those of the source they came from (``text.anchors``).
    """

    text: str
    anchors: tuple[tuple[int, int], ...]


class Document(NamedTuple):
    """A text that was read. ``text`` is what the bytes of its file decode to and is never replaced.

    Of a file with markup it is the text that a reader sees, with a blank line between paragraphs, and ``source`` is
    what was decoded, where lines and columns of it mean something to its author. ``missed`` are files that it names,
    as bibliographies, and that were not read.
    """

    path: str
    text: str
    encoding: str = "utf-8"
    data: bytes = b""
    structure: Structure = Structure()
    source: Source | None = None
    missed: tuple[str, ...] = ()


class Layout(NamedTuple):
    """What each part of a document is: ``front`` matter before the body, paragraphs of ``prose``, notes, entries.

    ``lone_callouts`` are the markers in the body whose note does not exist; empty where callouts cannot be told.
    """

    front: Span
    prose: tuple[Span, ...] = ()
    headings: tuple[Span, ...] = ()
    notes: tuple[NoteBlock, ...] = ()
    entries: tuple[Entry, ...] = ()
    lone_callouts: tuple[tuple[str, Span], ...] = ()


class Flaw(NamedTuple):
    """Damage a parser read through, to be reported: what is ``printed``, and what it ``meant`` where that is known."""

    kind: Literal["brackets", "order", "comma", "inverted"]
    printed: str = ""
    meant: str = ""


class Reference(NamedTuple):
    """An entry of a reference list; ``text`` leaves out its bullet or number.

    ``confidence``, from 0 to 1, is how sure the reading of its fields is.
    """

    id: str
    span: Span
    text: str
    lang: str
    section: str
    number: str | None
    item: Item
    work: str | None = None
    flaws: tuple[Flaw, ...] = ()
    confidence: float = 1.0


class Note(NamedTuple):
    """A footnote or endnote; ``page`` counts the note blocks from 1 where numbering restarts.

    ``also`` are the further numbers of a note that stands for several: ``(4، 5)``.
    """

    id: str
    marker: str
    page: int
    span: Span
    text: str
    callout: Span | None = None
    citations: tuple[str, ...] = ()
    also: tuple[Call, ...] = ()


class Resolution(NamedTuple):
    """What a citation was found to cite, and by what: an entry, an earlier citation, or neither.

    ``candidates`` are the works between which an ambiguous citation does not choose.
    """

    status: Status = "unresolved"
    work: str | None = None
    reference: str | None = None
    antecedent: str | None = None
    candidates: tuple[str, ...] = ()


class Citation(NamedTuple):
    """One act of citing. ``item`` holds what this citation alone says.

    ``confidence``, from 0 to 1, is how sure the reading of a full citation is; of another form, what it cites.
    """

    id: str
    span: Span
    text: str
    where: Literal["note", "text"]
    note: str | None
    form: Form
    signal: Signal | None
    locator: str | None
    item: Item
    resolution: Resolution = Resolution()
    flaws: tuple[Flaw, ...] = ()
    #: Whether it says that the work was cited before (op. cit.); a full citation may say so too.
    repeats: bool = False
    #: The note of the document whose citation it repeats (الهامش رقم 7): its id, empty where there is no such note.
    refers: str | None = None
    #: The entry that the file itself says it cites: the reference's id.
    points: str | None = None
    confidence: float = 1.0


class Work(NamedTuple):
    """What is cited, once: its BibTeX key, its merged record, its entries and its citations (ids, in order)."""

    id: str
    key: str
    item: Item
    references: tuple[str, ...] = ()
    citations: tuple[str, ...] = ()


class Origin(NamedTuple):
    """Where a record was read: a document, the entry or citation in it that gave most, and how sure its reading is.

    ``variants`` are what the same work is called in the document's other languages and scripts.
    """

    path: str
    span: Span
    confidence: float | None = None
    variants: tuple[Item, ...] = ()


class Record(NamedTuple):
    """A work as bibliographies exchange it: the key it is called by, and its item. ``origin`` only if we read it."""

    key: str
    item: Item
    origin: Origin | None = None


class Edit(NamedTuple):
    """The characters at ``span`` give way to ``text``."""

    span: Span
    text: str


class Finding(NamedTuple):
    """What ``gulfcite check`` says of one place. ``line`` and ``column`` count from 1, columns in code points."""

    code: str
    name: str
    severity: Severity
    message: str
    span: Span
    line: int
    column: int
    target: str | None
    edits: tuple[Edit, ...] = ()


class Analysis(NamedTuple):
    """All that was read from one document, in the order of its text; of its body also paragraphs and headings."""

    document: Document
    metadata: Item = Item()
    style: Style = "none"
    references: tuple[Reference, ...] = ()
    notes: tuple[Note, ...] = ()
    citations: tuple[Citation, ...] = ()
    works: tuple[Work, ...] = ()
    lone_callouts: tuple[tuple[str, Span], ...] = ()
    findings: tuple[Finding, ...] = ()
    prose: tuple[Span, ...] = ()
    headings: tuple[Span, ...] = ()
