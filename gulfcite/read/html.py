"""Pages of HTML: the article with its notes and links. Nothing is run, and nothing fetched."""

from __future__ import annotations

from ..model import Document
from .failure import RefusedError, Unreadable
from .webpage.anchors import Links, places
from .webpage.article import Article
from .webpage.body import Body
from .webpage.charset import decoded
from .webpage.record import record
from .webpage.tree import parsed


def read(path: str, data: bytes, encoding: str | None = None) -> Document | Unreadable:
    """The document in a page; ``encoding`` is the codec of its letters, where it is known."""
    page = decoded(data, encoding)
    if isinstance(page, str):
        return Unreadable(path, page)
    try:
        nodes = parsed(page.text)
    except RefusedError as error:
        return Unreadable(path, str(error))
    found = places(nodes, Links(nodes))
    body = Body(Article(nodes, found.held(nodes)).root, found)
    notes = body.read()
    document = body.composer.document(path, data, notes, source=page.text, encoding=page.encoding)
    if isinstance(document, Unreadable):
        return document
    return document._replace(structure=document.structure._replace(metadata=record(nodes, document.text)))
