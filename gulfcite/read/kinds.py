"""Which kind of document a file is: by its bytes; only which kind of text it is, by the ending of its name too."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from .firsttag import is_html, is_jats, is_tei, is_xml


class Kind(NamedTuple):
    """How the names of its files end, its module, imported when it is used, and whether bytes are surely of it.

    ``shows`` is asked with the beginning of a file. The module of a kind that is ``written`` in letters is given the
    encoding to read them by, too.
    """

    endings: tuple[str, ...]
    module: str
    shows: Callable[[bytes], bool]
    written: bool = False


def _begins(*marks: bytes) -> Callable[[bytes], bool]:
    return lambda head: head.startswith(marks)


def _is_opendocument(head: bytes) -> bool:
    """Whether it is a zip archive that says in its first part, as it stands, that it is a text in OpenDocument."""
    return head.startswith(b"PK\x03\x04") and b"mimetypeapplication/vnd.oasis.opendocument.text" in head


_LATEX = (b"\\documentclass", b"\\documentstyle", b"\\begin{document}", b"\\RequirePackage", b"\\PassOptionsTo")


def _is_latex(head: bytes) -> bool:
    """Whether the first line that is no comment is one that a LaTeX document begins with."""
    lines = (line.strip() for line in head.removeprefix(b"\xef\xbb\xbf").splitlines())
    first = next((line for line in lines if line and not line.startswith(b"%")), b"")
    return first.startswith(_LATEX)


def _nothing(_: bytes) -> bool:
    return False


def _anything(_: bytes) -> bool:
    return True


#: Each kind, the first that shows itself is taken; plain text is what is left.
KINDS = {
    "odt": Kind((".odt", ".ott"), "odt", _is_opendocument),
    "docx": Kind((".docx", ".docm", ".dotx"), "docx", _begins(b"PK\x03\x04")),
    "doc": Kind((".doc",), "doc", _begins(b"\xd0\xcf\x11\xe0")),
    "rtf": Kind((".rtf",), "rtf", _begins(b"{\\rtf")),
    "pdf": Kind((".pdf",), "pdf", _begins(b"%PDF")),
    "jats": Kind((".nxml",), "jats", is_jats),
    "tei": Kind((".tei",), "tei", is_tei),
    "html": Kind((".html", ".htm", ".xhtml"), "html", is_html, written=True),
    "latex": Kind((".tex", ".ltx"), "latex", _is_latex, written=True),
    "xml": Kind((".xml",), "otherxml", is_xml),
    "markdown": Kind((".md", ".markdown", ".qmd", ".rmd"), "markdown", _nothing, written=True),
    "text": Kind((".txt", ".text"), "text", _anything, written=True),
}
#: How the name of a document inside a folder ends; a file that is named itself is read whatever its name.
ENDINGS = tuple(ending for kind in KINDS.values() for ending in kind.endings)
#: How the name of an archive of documents ends.
ARCHIVE = ".zip"
_HEAD = 4096


def kind_of(data: bytes, path: str = "") -> Kind:
    """The kind that the bytes of a file show; of what shows nothing but text, the kind that its name speaks of."""
    head = data[:_HEAD]
    shown = next(kind for kind in KINDS.values() if kind.shows(head))
    if shown is not KINDS["text"]:
        return shown
    written = (kind for kind in KINDS.values() if kind.written)
    return next((kind for kind in written if path.lower().endswith(kind.endings)), shown)
