"""A PDF opened, or why it cannot be."""

from __future__ import annotations

from typing import Any

#: The most pages of a PDF that are read.
MOST_PAGES = 5_000
_INSTALL = "is a PDF, which takes an extra to read; install it: pip install 'gulfcite[pdf]'"
_LOCKED = "is encrypted and asks for a password; take it off: qpdf --decrypt --password=PASSWORD FILE NEW"
_DAMAGED = "is a damaged PDF; mend it: qpdf FILE NEW, or save it anew"
_LONG = (
    f"has {{}} pages, more than the {MOST_PAGES:,} that are read; split it: qpdf FILE --pages . 1-{MOST_PAGES} -- NEW"
)
_EMPTY = "is a PDF without pages; save it anew"
#: What pdfium calls a file that needs a password.
_NEEDS_PASSWORD = 4


def opened(data: bytes) -> Any:
    """The open document, or a reason why there is none."""
    try:
        import pypdfium2
    except ImportError:
        return _INSTALL
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        return _LOCKED if getattr(error, "err_code", None) == _NEEDS_PASSWORD else _DAMAGED
    pages = len(document)
    if not 0 < pages <= MOST_PAGES:
        document.close()
        return _LONG.format(f"{pages:,}") if pages else _EMPTY
    return document
