"""Small PDF files, written by hand: pages of positioned Latin text, of which readers need no font file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Said(NamedTuple):
    """A text at a place in points, from the lower left corner of the page."""

    x: float
    y: float
    text: str
    size: float = 12


def pdf(*pages: Sequence[Said], drawn: str = "") -> bytes:
    """A file with these pages; ``drawn`` is what else each draws, as PDF operators."""
    contents = ["".join(map(_shown, page)) + drawn for page in pages]
    return written([f"<< /Length {len(content)} >>\nstream\n{content}\nendstream" for content in contents])


def written(streams: Sequence[str], count: int = 1) -> bytes:
    """A file with a page for each content stream; a single one is repeated ``count`` times."""
    first = 4 + len(streams)
    shown = list(range(4, first)) * count
    kids = " ".join(f"{first + i} 0 R" for i in range(len(shown)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(shown)} /Kids [{kids}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        *streams,
    ]
    page = (
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents {} 0 R >>"
    )
    objects += [page.format(content) for content in shown]
    data, places = "%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(data)}\n%%EOF\n"
    return f"{data}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{end}".encode("latin-1")


def _shown(said: Said) -> str:
    text = said.text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /F {said.size} Tf {said.x} {said.y} Td ({text}) Tj ET\n"
