"""Articles in JATS, the XML of journals: the text as it is printed, and the references from their fields."""

from __future__ import annotations

from ..model import Document
from .failure import RefusedError, Unreadable
from .scholarly import jats
from .xmltree import tree

_PREFIXES = {
    "http://www.w3.org/1999/xlink": "xlink",
    "http://www.w3.org/XML/1998/namespace": "xml",
    "http://www.w3.org/1998/Math/MathML": "mml",
    "http://www.niso.org/schemas/ali/1.0/": "ali",
    "https://jats.nlm.nih.gov/ns/archiving/1.3/": "",
    "http://jats.nlm.nih.gov": "",
    "http://dtd.nlm.nih.gov/ns/archiving/2.3/": "",
}


def read(path: str, data: bytes) -> Document | Unreadable:
    """The document in an article; of several in one file the first."""
    try:
        root = tree(data, _PREFIXES, typed=True)
    except RefusedError as error:
        return Unreadable(path, str(error))
    return jats.document(path, data, root)
