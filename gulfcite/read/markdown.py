"""Markdown, as pandoc, Quarto and R Markdown have it: .md, .markdown, .qmd, .Rmd."""

from __future__ import annotations

import json

from ..model import Document, Record
from .beside import Beside
from .commonmark.body import Body
from .commonmark.citations import citations
from .commonmark.front import Front, front
from .commonmark.lines import lines_of
from .composing import Paragraph
from .encodings import decode
from .failure import Unreadable
from .listed import add_list


def read(path: str, data: bytes, encoding: str | None = None) -> Document | Unreadable:
    """The document in a Markdown file; ``encoding`` is the codec of its letters, where it is known."""
    decoded = decode(data, encoding)
    if isinstance(decoded, str):
        return Unreadable(path, decoded)
    source = decoded.text
    head = front(source, lines_of(source))
    body = Body(source, head.lines)
    beside = Beside(path)
    known = [*beside.records(head.bibliographies), *_own(head)]
    _print(body, head, source)
    notes = body.read()
    cited = body.compose(frozenset(record.key for record in known))
    cited += [one.key for one in citations(head.nocite, ())] + ["*"] * ("@*" in head.nocite)
    add_list(body.composer, known, cited, head.at)
    return body.composer.document(
        path,
        data,
        notes,
        metadata=head.metadata,
        source=source,
        encoding=decoded.encoding,
        missed=beside.missed,
    )


def _own(head: Front) -> tuple[Record, ...]:
    """The references that the file keeps itself."""
    if not head.references:
        return ()
    from .records.csl_json import read as items  # few files have any

    found = items(json.dumps(head.references, ensure_ascii=False, default=str))
    return () if isinstance(found, str) else found.records


def _print(body: Body, head: Front, source: str) -> None:
    """What the front matter says to readers, each where it is written, if it stands there as it is."""
    for order, printed in enumerate(head.printed):
        paragraph = Paragraph()
        at = source.find(printed, 0, head.end)
        if at >= 0:
            paragraph.add(printed, at)
        else:
            paragraph.make(printed, 0)
        body.composer.paragraph(paragraph, 1 if order == 0 and "title" in head.metadata else None)
