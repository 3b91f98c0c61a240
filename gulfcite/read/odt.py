"""Texts in OpenDocument: .odt, .ott."""

from __future__ import annotations

from ..model import Document
from .failure import RefusedError, Unreadable
from .opendocument.body import Body
from .opendocument.package import Package


def read(path: str, data: bytes) -> Document | Unreadable:
    """The document in an OpenDocument file."""
    try:
        package = Package(data)
        body = Body(package)
        notes = body.read()
    except RefusedError as error:
        return Unreadable(path, str(error))
    return body.composer.document(path, data, notes, footnotes=body.footnotes, title=package.title)
