"""Word files from before 2007 (.doc), and those of Office that a password keeps closed."""

from __future__ import annotations

from ..model import Document
from .failure import RefusedError, Unreadable
from .libreoffice import saved_as_docx
from .word.document import document

_LOCKED = "is encrypted with a password; open it, and save it without one"
#: What the streams of such a container are called, and what it is then.
_OTHERS = {"Workbook": "an Excel workbook", "PowerPoint Document": "a PowerPoint presentation"}
#: The stream of the text begins so, at a sector of the container, with its flags ten bytes on.
_TEXT, _SECTOR, _FLAGS, _ENCRYPTED = b"\xec\xa5", 512, 11, 1


def read(path: str, data: bytes) -> Document | Unreadable:
    """The document in an old Word file, as LibreOffice reads it."""
    try:
        if _holds(data, "EncryptedPackage") or _is_locked(data):
            return Unreadable(path, _LOCKED)
        if not _holds(data, "WordDocument"):
            what = next((what for name, what in _OTHERS.items() if _holds(data, name)), "an old Office file")
            return Unreadable(path, f"is {what}, not a Word document; save its text as .docx")
        found = document(path, saved_as_docx(data, ".doc", "an old Word file"))
    except RefusedError as error:
        return Unreadable(path, str(error))
    return found if isinstance(found, Unreadable) else found._replace(data=data)


def _holds(data: bytes, stream: str) -> bool:
    return stream.encode("utf-16-le") in data


def _is_locked(data: bytes) -> bool:
    at = data.find(_TEXT, _SECTOR)
    while at >= 0 and at % _SECTOR:
        at = data.find(_TEXT, at + 1)
    return at >= 0 and len(data) > at + _FLAGS and bool(data[at + _FLAGS] & _ENCRYPTED)
