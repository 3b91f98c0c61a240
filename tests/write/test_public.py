"""The public shape: its keys are what readers script against."""

from __future__ import annotations

import json

from gulfcite.model import Analysis, Resolution
from gulfcite.write.public import document, dumps

KEYS = {
    "document": "path sha256 encoding characters metadata style references notes citations works diagnostics",
    "references": "id span place text lang section number csl work confidence",
    "notes": "id marker page span place text callout also citations",
    "citations": "id span place text where note form signal locator csl resolution confidence",
    "works": "id key csl references citations",
    "diagnostics": "code name severity message span place line column target",
}


def test_every_object_has_the_keys_it_is_promised_to_have(analysis: Analysis) -> None:
    shape = json.loads(dumps(document(analysis)))
    assert list(shape) == KEYS["document"].split()
    for name in ("references", "notes", "citations", "works", "diagnostics"):
        assert shape[name], name
        for part in shape[name]:
            assert list(part) == KEYS[name].split()


def test_a_span_cuts_its_text_out_of_the_document(analysis: Analysis) -> None:
    shape = json.loads(dumps(document(analysis)))
    for part in shape["references"] + shape["notes"] + shape["citations"]:
        start, end = part["span"]
        assert analysis.document.text[start:end] == part["text"]


def test_a_resolution_says_what_was_found_and_by_what(analysis: Analysis) -> None:
    first, second = analysis.citations
    open_end = first._replace(resolution=Resolution("ambiguous", candidates=("W1", "W2")))
    shapes = document(analysis._replace(citations=(open_end, second)))["citations"]
    assert [json.loads(dumps(shape["resolution"])) for shape in shapes] == [
        {"status": "ambiguous", "work": None, "reference": None, "antecedent": None, "candidates": ["W1", "W2"]},
        {"status": "resolved", "work": "W1", "reference": None, "antecedent": "C1", "candidates": []},
    ]
