"""The parts of an Office file, found by what they are to one another and not by their names."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from ..failure import RefusedError
from ..xmltree import Element, tree
from ..zipped import Archive

_OPEN = "http://schemas.openxmlformats.org"
_STRICT = "http://purl.oclc.org/ooxml"
#: The prefixes of elements and attributes, for both editions of the standard.
_PREFIXES = {
    f"{_OPEN}/wordprocessingml/2006/main": "w",
    f"{_STRICT}/wordprocessingml/main": "w",
    f"{_OPEN}/officeDocument/2006/relationships": "r",
    f"{_STRICT}/officeDocument/relationships": "r",
    f"{_OPEN}/officeDocument/2006/math": "m",
    f"{_STRICT}/officeDocument/math": "m",
    f"{_OPEN}/markup-compatibility/2006": "mc",
    f"{_OPEN}/package/2006/relationships": "rel",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://www.w3.org/XML/1998/namespace": "xml",
}
_OTHERS = {"?:workbook": "an Excel workbook", "?:presentation": "a PowerPoint presentation"}


class Package:
    """A Word file. ``main`` is the root of its main part. Raises ``RefusedError``, as its methods do."""

    def __init__(self, data: bytes) -> None:
        self._archive = Archive(data)
        self._name = next((target for kind, target, _, _ in self._related("") if kind == "officeDocument"), "")
        if self._name not in self._archive:
            raise RefusedError("is a zip archive without a document in it; give a .docx, .odt or text file")
        self.main = self._tree(self._name)
        if self.main.tag != "w:document":
            what = _OTHERS.get(self.main.tag, "an Office file")
            raise RefusedError(f"is {what}, not a Word document; save its text as .docx")
        self._parts = {kind: target for kind, target, _, outside in self._related(self._name) if not outside}

    def part(self, kind: str) -> Element | None:
        """The root of the part that is ``kind`` to the main one (``styles``, ``footnotes`` ...), if there is one."""
        name = self._parts.get(kind, "")
        return self._tree(name) if name in self._archive else None

    def links(self, kind: str | None = None) -> dict[str, str]:
        """Where links lead from the main part, or from the one that is ``kind`` to it, by the id they go by."""
        name = self._name if kind is None else self._parts.get(kind, "")
        return {key: target for sort, target, key, outside in self._related(name) if outside and sort == "hyperlink"}

    def title(self) -> str:
        """What the file calls itself in its properties."""
        for kind, name, _, _ in self._related(""):
            if kind == "core-properties" and name in self._archive:
                return (self._tree(name).findtext("dc:title") or "").strip()
        return ""

    def _tree(self, name: str) -> Element:
        return tree(self._archive.read(name), _PREFIXES)

    def _related(self, name: str) -> Iterator[tuple[str, str, str, bool]]:
        """What a part leads to, the package itself by ``""``: the kind, the target, its id, whether it is outside."""
        folder, file = posixpath.split(name)
        listing = posixpath.join(folder, "_rels", f"{file}.rels")
        if listing not in self._archive:
            return
        for one in self._tree(listing).iter("rel:Relationship"):
            kind, target = one.get("Type", "").rpartition("/")[2], one.get("Target", "")
            outside = one.get("TargetMode") == "External"
            if not outside:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            yield kind, target, one.get("Id", ""), outside
