"""How the text of a bibliography goes on: in its own dialect, encoding and line ends, behind what stays to the byte."""

from __future__ import annotations

import codecs
import json

import pytest

from gulfcite.library.append import appended, dialect
from gulfcite.model import Document, Record
from gulfcite.read.encodings import decode
from gulfcite.read.records import Bibliography, parse
from gulfcite.write import write_records

from .works import HOURANI, WARDI

RECORDS = [Record("wardi1954", WARDI), Record("hourani1962", HOURANI)]
BIB = '% المراجع\n@string{dar = "دار الطليعة"}\n@book{a,\n  title = {x}\n}\n'
CSL = '[{"id": "a", "type": "book"}]'


def library(text: str, kind: str = "bibtex", encoding: str = "utf-8", path: str = "refs.bib") -> Bibliography:
    data = text.encode(encoding)
    decoded = decode(data)
    assert not isinstance(decoded, str)
    found = parse(Document(path if kind == "bibtex" else "refs.json", decoded.text, decoded.encoding, data))
    assert isinstance(found, Bibliography)
    return found


def written(bibliography: Bibliography) -> bytes:
    data = appended(bibliography, RECORDS)
    assert isinstance(data, bytes)
    return data


def added(text: str, kind: str = "bibtex", encoding: str = "utf-8") -> str:
    """What was added behind all of a text that stays."""
    bibliography = library(text, kind, encoding)
    data = written(bibliography)
    assert data.startswith(bibliography.document.data)
    return data[len(bibliography.document.data) :].decode(encoding.removesuffix("-sig"))


@pytest.mark.parametrize(
    ("end", "gap"), [("", "\n\n"), ("\n", "\n"), ("\n\n", ""), ("\n\n\n", ""), ("\r\n", "\r\n"), ("\r\n\r\n", "")]
)
def test_an_entry_stands_apart_from_the_last_one(end: str, gap: str) -> None:
    assert added("@book{a, title = {x}}" + end).partition("@book{wardi1954,")[0] == gap


def test_an_empty_file_begins_with_the_entry() -> None:
    assert added("").startswith("@book{wardi1954,")


def test_line_ends_are_those_of_the_file() -> None:
    text = added(BIB.replace("\n", "\r\n"))
    assert text.count("\n") == text.count("\r\n") > 10
    assert "\r" not in added(BIB)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_encoding_is_that_of_the_file(encoding: str) -> None:
    bibliography = library(BIB, encoding=encoding)
    data = written(bibliography)
    assert data.startswith(bibliography.document.data)
    decoded = decode(data)
    assert not isinstance(decoded, str)
    assert decoded.text.startswith(BIB)
    assert "وعاظ السلاطين" in decoded.text
    assert "\ufeff" not in decoded.text


def test_utf_16_goes_on_in_its_own_order_of_bytes() -> None:
    data = codecs.BOM_UTF16_BE + BIB.encode("utf-16-be")
    bibliography = parse(Document("refs.bib", BIB, "utf-16", data))
    assert isinstance(bibliography, Bibliography)
    assert "وعاظ السلاطين" in written(bibliography).decode("utf-16")


def test_a_western_or_arabic_code_page_goes_on_where_it_has_the_letters() -> None:
    arabic = "@book{a,\n title = {المجتمع والدولة في المشرق العربي},\n author = {سلامة، غسان},\n year = 1987\n}\n"
    assert "وعاظ السلاطين" in written(library(arabic, encoding="windows-1256")).decode("windows-1256")
    french = "@book{a,\n title = {La pensée arabe à l’âge classique},\n author = {Mohammed Arkoun et ses élèves}\n}\n"
    said = appended(library(french, encoding="windows-1252"), RECORDS)
    assert said == "is in cp1252, which has not all letters of what is new; save it in UTF-8 first"


@pytest.mark.parametrize("name", ["csv", "tsv"])
def test_rows_go_under_our_columns_and_under_no_others(name: str) -> None:
    text = "".join(write_records(name, [Record("a", WARDI)]))
    first = parse(Document(f"refs.{name}", text.removeprefix("\ufeff"), "utf-8", text.encode()))
    assert isinstance(first, Bibliography)
    data = written(first)
    assert data.startswith(text.encode())
    assert data.decode().count("وعاظ السلاطين") == 2
    other = parse(Document("refs.csv", text := "Title,Author\nوعاظ السلاطين,الوردي\n", "utf-8", text.encode()))
    assert isinstance(other, Bibliography)
    assert str(appended(other, RECORDS)).startswith("has other columns than gulfcite writes; convert it first")


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("@book{a,\n title = {x},\n year = 1990\n}\n@book{b,\n title = {y,\n year = 1991\n", False),
        ("@book{a,\n title = {x},\n year = 1990\n}\n@comment{never closed\n", False),
        ("@book{a,\n title = {x,\n year = 1990\n\n@book{b,\n title = {y}\n}\n", True),
    ],
    ids=["entry", "comment", "entry before another"],
)
def test_nothing_goes_behind_what_does_not_end(text: str, ends: bool) -> None:
    assert isinstance(appended(library(text), RECORDS), bytes) == ends


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("@book{a, title = {x}, year = 1990}", "bibtex"),
        ("@book{a, title = {x}, date = {1990}}", "biblatex"),
        ("@article{a,\n  journaltitle = {x},\n  year = 1990,\n  location = {y},\n}", "biblatex"),
        ("@book{a,\n  location = {x},\n  year = 1990,\n  publisher = {y}\n}\n@book{b, year = 1}", "bibtex"),
        ("@online{a,\n  date-added = {2020},\n  year = 2020,\n url = {http://x.org/?a=1,date=2}\n}", "bibtex"),
        ("", "bibtex"),
    ],
)
def test_the_dialect_is_the_one_whose_names_the_file_uses(text: str, found: str) -> None:
    assert dialect(library(text)) == found


def test_an_empty_file_may_say_its_dialect_by_its_name() -> None:
    assert dialect(library("", path="refs.biblatex")) == "biblatex"


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        (CSL, '[{"id": "a", "type": "book"},{"id": "wardi1954", '),
        (f"{CSL[:-1]}\n]\n", '[{"id": "a", "type": "book"},{"id": "wardi1954", '),
        ('[\n{"id": "a"}\n]\n', '[\n{"id": "a"},\n{"id": "wardi1954", '),
        ('[\n  {\n    "id": "a"\n  }\n]', '[\n  {\n    "id": "a"\n  },\n  {\n    "id": "wardi1954",\n    "type"'),
        ('[\n\t{\n\t\t"id": "a"\n\t}\n]\n', '[\n\t{\n\t\t"id": "a"\n\t},\n\t{\n\t\t"id": "wardi1954",\n\t\t"type"'),
        ('[\r\n  {"id": "a"}\r\n]', '[\r\n  {"id": "a"},\r\n  {"id": "wardi1954", '),
        ("[]", '[\n{"id": "wardi1954", '),
        (" [ ] ", ' [\n{"id": "wardi1954", '),
    ],
)
def test_an_array_goes_on_as_it_is_laid_out(text: str, begins: str) -> None:
    data = written(library(text, "csl-json")).decode()
    assert data.startswith(begins)
    assert [item["id"] for item in json.loads(data)][-2:] == ["wardi1954", "hourani1962"]
    assert data.endswith(text[text.rindex("]") :])
