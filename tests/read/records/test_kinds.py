"""What kind a bibliography is: its text comes before its name."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

import gulfcite.read.records
from gulfcite.model import Document
from gulfcite.read import Unreadable
from gulfcite.read.records import Bibliography, parse
from gulfcite.read.records.kinds import KINDS, kind_of

CSL = '[{"id": "wardi1954", "type": "book", "title": "وعاظ السلاطين"}]'


def test_every_module_that_reads_records_is_a_kind() -> None:
    folder = Path(gulfcite.read.records.__file__).parent
    modules = {path.stem for path in folder.glob("*.py") if "\ndef read(text: str) -> Bibliography" in path.read_text()}
    assert modules == {kind.module for kind in KINDS.values()}
    assert all(callable(import_module(f"gulfcite.read.records.{module}").read) for module in modules)


@pytest.mark.parametrize(
    ("path", "text", "kind"),
    [
        ("library.json", CSL, "csl-json"),
        ("-", CSL, "csl-json"),
        ("exported.txt", f"\n {CSL}", "csl-json"),
        ("-", "\nTY  - BOOK\r\nTI  - وعاظ السلاطين\r\nER  - \r\n", "ris"),
        ("-", "\ufeffKey,Type,Authors,Title\n", "csv"),
        ("exported.txt", '"Key"\t"Type"\t"Title"\n', "csv"),
        ("library.tsv", "nothing that could be told", "csv"),
        ("library.ris", "nothing that could be told", "ris"),
        ("-", "My own list.\n\n@BOOK(salame87, title = {x})", "bibtex"),
        ("library.json", "nothing that could be told", "csl-json"),
        ("article.txt", "(1) علي الوردي، وعاظ السلاطين، بغداد، 1954.", None),
    ],
)
def test_a_text_shows_what_it_is_and_else_its_name_says(path: str, text: str, kind: str | None) -> None:
    assert kind_of(path, text) == kind


def test_what_is_no_bibliography_is_told() -> None:
    found = parse(Document("article.txt", "علي الوردي"))
    assert isinstance(found, Unreadable)
    assert found.reason.startswith("is no bibliography that is known; give a .json")


def test_nothing_is_told_as_nothing_unless_its_name_says_what_it_will_hold() -> None:
    assert parse(Document("-", "\n")) == Unreadable("-", "is empty; give a file with records in it")
    assert isinstance(parse(Document("refs.bib", "")), Bibliography)


def test_the_text_goes_with_the_records() -> None:
    found = parse(Document("-", CSL))
    assert isinstance(found, Bibliography)
    assert (found.kind, found.document.text) == ("csl-json", CSL)
    assert [record.key for record in found.records] == ["wardi1954"]
