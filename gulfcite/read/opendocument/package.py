"""The parts of an OpenDocument file."""

from __future__ import annotations

from ..failure import RefusedError
from ..xmltree import Element, tree
from ..zipped import Archive

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_PREFIXES = {f"{_OASIS}:{name}:1.0": name for name in ("office", "text", "style", "table", "manifest")} | {
    f"{_OASIS}:drawing:1.0": "draw",
    f"{_OASIS}:xsl-fo-compatible:1.0": "fo",
    f"{_OASIS}:svg-compatible:1.0": "svg",
    "http://www.w3.org/1999/xlink": "xlink",
    "http://www.w3.org/XML/1998/namespace": "xml",
    "http://purl.org/dc/elements/1.1/": "dc",
}
_CONTENT, _STYLES, _META, _MANIFEST = "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"


class Package:
    """The ``content``, ``styles`` and ``title`` of a file. Raises ``RefusedError``."""

    def __init__(self, data: bytes) -> None:
        archive = Archive(data)
        manifest = self._part(archive, _MANIFEST)
        if manifest is not None and next(manifest.iter("manifest:encryption-data"), None) is not None:
            raise RefusedError("is encrypted with a password; open it, and save it without one")
        content = self._part(archive, _CONTENT)
        if content is None:
            raise RefusedError("is an OpenDocument file without text in it; save it again")
        self.content = content
        self.styles = self._part(archive, _STYLES)
        meta = self._part(archive, _META)
        title = None if meta is None else next(meta.iter("dc:title"), None)
        self.title = "" if title is None else (title.text or "").strip()

    @staticmethod
    def _part(archive: Archive, name: str) -> Element | None:
        return tree(archive.read(name), _PREFIXES) if name in archive else None
