"""What is no Word file, or a bad one, is told in one line."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from gulfcite.model import Document
from gulfcite.read import composing, document, docx, xmltree, zipped
from gulfcite.read.failure import Unreadable

from .word.build import W, made, p, package, r

GOOD = made(p("الدولة والمجتمع"))


def reason(data: bytes) -> str:
    found = docx.read("a.docx", data)
    assert isinstance(found, Unreadable)
    assert found.path == "a.docx"
    assert "; " in found.reason
    return found.reason


def test_a_word_file_is_known_by_its_bytes(tmp_path: Path) -> None:
    (tmp_path / "رسالة.bin").write_bytes(GOOD)
    found = document(str(tmp_path / "رسالة.bin"))
    assert isinstance(found, Document)
    assert (found.text, found.data) == ("الدولة والمجتمع\n", GOOD)


def test_both_editions_of_the_standard_are_read() -> None:
    members = {
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" '
        'Target="/other/main.xml"/></Relationships>',
        "other/main.xml": '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body>'
        + p("الدولة")
        + "</w:body></w:document>",
    }
    found = docx.read("a.docx", package(members))
    assert isinstance(found, Document)
    assert found.text == "الدولة\n"


def test_an_empty_document_is_told() -> None:
    assert reason(made(p(" "))).startswith("has no text in it; ")


@pytest.mark.parametrize("size", [40, len(GOOD) // 2, len(GOOD) - 5])
def test_a_file_that_was_cut_short_is_told(size: int) -> None:
    assert reason(GOOD[:size]).startswith("is a damaged or incomplete zip archive")


def test_damage_inside_is_told() -> None:
    at = GOOD.index(b"word/document.xml") + 40
    assert "damaged" in reason(GOOD[:at] + bytes(60) + GOOD[at + 60 :])


def test_a_zip_archive_of_something_else_is_told() -> None:
    assert reason(package({"a.txt": "x"})).startswith("is a zip archive without a document in it")


def test_another_office_file_is_told() -> None:
    main = '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
    data = package(
        {
            "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": main,
        }
    )
    assert reason(data).startswith("is an Excel workbook, not a Word document")


def with_main(xml: str) -> bytes:
    """A Word file whose main part is this XML."""
    return package(
        {
            "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="a" Type="x/officeDocument" Target="main.xml"/></Relationships>',
            "main.xml": xml,
        }
    )


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
        '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE w SYSTEM "http://example.org/w.dtd">',
    ],
)
def test_a_document_type_is_refused(doctype: str) -> None:
    xml = f'{doctype}<w:document xmlns:w="{W}"><w:body>{p("&a;")}</w:body></w:document>'
    assert reason(with_main(xml)).startswith("has a document type in its XML")


def test_broken_xml_is_told() -> None:
    assert reason(with_main("<w:document>")).startswith("holds XML that is damaged (")
    assert reason(with_main("<?xml version='1.0' encoding='x-no'?><a/>")).startswith("holds XML that is damaged (")


def test_elements_may_not_be_nested_without_end() -> None:
    deep = "<w:sdt>" * 300 + "</w:sdt>" * 300
    assert reason(made(deep)).startswith("is nested more than 200 deep")
    for name in ("w:sdt", "w:hyperlink", "w:tr", "mc:AlternateContent"):
        nested = f"<{name}>" * 190 + p("أ") + f"</{name}>" * 190
        assert isinstance(docx.read("a.docx", made(nested)), Document)


def test_styles_may_be_based_on_one_another_without_end() -> None:
    style = '<w:style w:styleId="s{}"><w:basedOn w:val="s{}"/></w:style>'
    styles = "".join(style.format(i, i + 1) for i in range(5000))
    assert isinstance(docx.read("a.docx", made(p("أ", '<w:pStyle w:val="s0"/>'), styles=styles)), Document)


def test_a_text_may_not_be_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(composing, "LARGEST", 10)
    assert reason(GOOD).startswith("has over 10 characters of text")


def test_elements_may_not_be_without_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xmltree, "ELEMENTS", 50)
    assert reason(made(p("أ") * 60)).startswith("has more than 50 elements")


def test_a_bomb_is_not_unpacked() -> None:
    assert reason(made(p(" " * 3_000_000))).startswith("is larger than it may be when it is unpacked")


def test_a_bomb_that_tells_less_than_it_holds_is_cut_off() -> None:
    data = made(p(" " * 3_000_000))
    true, told = struct.pack("<I", len_of(data)), struct.pack("<I", 5000)
    assert "damaged" in reason(data.replace(true, told))


def len_of(data: bytes) -> int:
    return zipped.Archive(data)._zip.NameToInfo["word/document.xml"].file_size


def test_the_parts_that_are_read_may_not_be_too_many_or_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zipped, "MEMBERS", 3)
    assert reason(GOOD).startswith("has more than 3 parts in it")
    monkeypatch.undo()
    monkeypatch.setattr(zipped, "WHOLE", 700)
    assert reason(made(p(r("أ") * 20))).startswith("is larger than it may be")


def test_a_password_on_the_archive_is_told() -> None:
    data = bytearray(GOOD)
    at = data.index(b"PK\x01\x02")
    while at >= 0:
        data[at + 8] |= 1
        at = data.find(b"PK\x01\x02", at + 1)
    assert reason(bytes(data)).startswith("is a zip archive with a password")
