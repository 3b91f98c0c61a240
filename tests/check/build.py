"""Small documents for rules to read: an entry, a note or a citation is one call, its place in the text is counted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from gulfcite.check.rule import Said
from gulfcite.model import Analysis, Citation, Document, Flaw, Form, Item, Name, Note, Reference, Resolution, Work
from gulfcite.pipeline import analyse


def read(text: str) -> Analysis:
    """A whole document, read as ``gulfcite check`` reads it."""
    return analyse(Document("example.txt", text), whole=False)


def person(family: str, given: str = "") -> Name:
    return Name(family=family, given=given) if given else Name(family=family)


def item(title: str = "", author: Name | Sequence[Name] = (), year: int = 0, **fields: Any) -> Item:
    """A record: ``container_title`` and its like stand for the fields with a hyphen."""
    record: dict[str, Any] = {name.replace("_", "-"): value for name, value in fields.items()}
    if title:
        record["title"] = title
    if author:
        record["author"] = [author] if isinstance(author, dict) else list(author)
    if year:
        record["issued"] = {"date-parts": [[year]]}
    return cast(Item, record)


#: Three books that everybody has, by the id of their work.
BOOKS = {
    "wardi": item("لمحات اجتماعية من تاريخ العراق الحديث", person("الوردي", "علي"), 1969, type="book"),
    "jabri": item("بنية العقل العربي", person("الجابري", "محمد عابد"), 1990, type="book"),
    "hourani": item("Arabic Thought in the Liberal Age", person("Hourani", "Albert"), 1962, type="book"),
}


def entry(work: str, record: Item | None = None, *, number: str | None = None, **more: Any) -> Reference:
    """An entry of ``work``, with the work's own record unless another is given."""
    record = BOOKS[work] if record is None else record
    text = more.pop("text", None) or _text(record)
    language = "en" if text[:1].isascii() else "ar"
    return Reference("", (0, 0), text, language, "المصادر", number, record, work, **more)


def cite(
    work: str | None,
    form: Form = "full",
    record: Item | None = None,
    *,
    reference: str | None = None,
    antecedent: str | None = None,
    locator: str | None = None,
    **more: Any,
) -> Citation:
    """A citation of ``work``; ``None`` is a work that was not found. A short form says op. cit."""
    if record is None:
        record = BOOKS[work] if work and form != "ibid" else Item()
    status = more.pop("status", "resolved" if work else "unresolved")
    resolution = Resolution(status, work, reference, antecedent, more.pop("candidates", ()))
    more.setdefault("repeats", form == "short")
    text = more.pop("text", None) or _text(record) or "المصدر نفسه"
    return Citation("", (0, 0), text, "note", None, form, None, locator, record, resolution, **more)


def document(
    *, cites: Sequence[Citation] = (), entries: Sequence[Reference] = (), notes: Sequence[Note] = ()
) -> Analysis:
    """An analysis of a text that has each of these on a line of its own, named C1, C2, R1, R2 and N1, N2 in turn."""
    lines: list[str] = []

    def placed(part: Any, name: str) -> Any:
        start = sum(len(line) + 1 for line in lines)
        lines.append(part.text)
        return part._replace(id=name, span=(start, start + len(part.text)))

    citations = tuple(placed(part, f"C{n}") for n, part in enumerate(cites, 1))
    all_notes = tuple(placed(part, f"N{n}") for n, part in enumerate(notes, 1))
    references = tuple(placed(part, f"R{n}") for n, part in enumerate(entries, 1))
    return Analysis(
        Document("book.txt", "\n".join(lines)),
        references=references,
        notes=all_notes,
        citations=citations,
        works=_works(references, citations),
    )


def note(marker: str, callout: tuple[int, int] | None = (0, 1)) -> Note:
    return Note("", marker, 1, (0, 0), f"علي الوردي، ص {marker}", callout)


def scrambled() -> tuple[Flaw, ...]:
    return (Flaw("comma", "المجلد، 25"),)


def targets(said: Sequence[Said]) -> list[str | None]:
    return [one.target for one in said]


def _works(references: Sequence[Reference], citations: Sequence[Citation]) -> tuple[Work, ...]:
    records: dict[str, Item] = {}
    for part in references:
        records.setdefault(part.work or part.id, part.item)
    for citation in citations:
        if citation.resolution.work:
            records.setdefault(citation.resolution.work, citation.item)
    return tuple(
        Work(
            work,
            work,
            record,
            tuple(part.id for part in references if part.work == work),
            tuple(citation.id for citation in citations if citation.resolution.work == work),
        )
        for work, record in records.items()
    )


def _text(record: Item) -> str:
    author = record.get("author", [])
    names = [" ".join(filter(None, (one.get("given"), one.get("family")))) for one in author]
    return "، ".join([*names, *filter(None, [record.get("title")])])
