"""Whole documents against the reading a careful librarian made of them, kept beside each.

A change shows what it gains and what it loses: the test prints both. After a review by eye,
``python tests/test_documents.py --accept`` writes the readings anew.
"""

from __future__ import annotations

import json
import sys
from difflib import unified_diff
from pathlib import Path
from typing import Any

import pytest

from gulfcite.model import Citation, Document, Finding, Item, Name, Note, Reference
from gulfcite.pipeline import analyse

FOLDER = Path(__file__).parents[1] / "fixtures" / "documents"
DOCUMENTS = sorted(FOLDER.glob("*.txt"))


def reading(path: Path) -> str:
    """A document's reading as JSON, one line for each thing found."""
    text = path.read_text(encoding="utf-8")
    analysis = analyse(Document(path.name, text))
    parts = {
        "references": [reference(one) for one in analysis.references],
        "notes": [note(one) for one in analysis.notes],
        "citations": [citation(one) for one in analysis.citations],
        "findings": [finding(one) for one in analysis.findings],
    }
    lines = ["{", f' "style": "{analysis.style}",']
    for name, things in parts.items():
        inside = ",\n".join(f"  {json.dumps(thing, ensure_ascii=False)}" for thing in things)
        lines.append(f' "{name}": [\n{inside}\n ],' if things else f' "{name}": [],')
    return "\n".join(lines).removesuffix(",") + "\n}\n"


def reference(one: Reference) -> dict[str, Any]:
    return {"id": one.id, **said(one.item), "work": one.work}


def note(one: Note) -> dict[str, Any]:
    parts = {"id": one.id, "marker": one.marker, "page": one.page}
    return {**parts, "called": bool(one.callout), "citations": one.citations}


def citation(one: Citation) -> dict[str, Any]:
    found = one.resolution
    parts = {"id": one.id, "form": one.form, "signal": one.signal, "locator": one.locator, "text": one.text}
    cites = found.work or found.status
    return {**parts, "cites": cites, "reference": found.reference, "antecedent": found.antecedent}


def finding(one: Finding) -> dict[str, Any]:
    return {"name": one.name, "target": one.target}


def said(item: Item) -> dict[str, Any]:
    authors = [person(name) for name in item.get("author", [])]
    year = (item.get("issued", {}).get("date-parts") or [[None]])[0][0]
    hijri = item.get("custom", {}).get("hijri")
    return {"author": authors, "title": item.get("title"), "year": year or (f"{hijri} AH" if hijri else None)}


def person(name: Name) -> str:
    return name.get("literal") or "، ".join(part for part in (name.get("family"), name.get("given")) if part)


def test_there_are_documents() -> None:
    assert DOCUMENTS
    assert sorted(FOLDER.glob("*.expected.json")) == [expected_of(path) for path in DOCUMENTS]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_document(path: Path) -> None:
    expected = expected_of(path).read_text(encoding="utf-8")
    found = reading(path)
    if found != expected:
        changes = unified_diff(expected.splitlines(), found.splitlines(), "expected", "found", n=0, lineterm="")
        pytest.fail("\n".join(changes), pytrace=False)


def expected_of(path: Path) -> Path:
    return path.with_name(f"{path.stem}.expected.json")


if __name__ == "__main__":
    if sys.argv[1:] != ["--accept"]:
        sys.exit("usage: python tests/test_documents.py --accept")
    readings = {expected_of(document): reading(document) for document in DOCUMENTS}
    for file, text in readings.items():
        file.write_text(text, encoding="utf-8")
