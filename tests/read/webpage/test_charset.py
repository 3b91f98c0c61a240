"""In which letters a page is written: as it says, unless its bytes say otherwise."""

from __future__ import annotations

import pytest

from gulfcite.model import Document
from gulfcite.read import parsed

WORDS = "الدولة والمجتمع في المشرق العربي"


def page(charset: str) -> str:
    return f"<html><head><meta {charset}></head><body><p>{WORDS}</p></body></html>"


@pytest.mark.parametrize(
    ("charset", "codec", "encoding"),
    [
        ('charset="windows-1256"', "cp1256", "cp1256"),
        ("charset=ISO-8859-6 /", "iso8859-6", "iso8859-6"),
        ('http-equiv="Content-Type" content="text/html; charset=windows-1256"', "cp1256", "cp1256"),
        ('charset="windows-1256"', "utf-8", "utf-8"),
        ('charset="utf-8"', "cp1256", "cp1256"),
        ('charset="no-such"', "cp1256", "cp1256"),
        ('charset="base64"', "cp1256", "cp1256"),
        ('charset="punycode"', "cp1256", "cp1256"),
        ('charset="utf-16"', "cp1256", "cp1256"),
        ('charset="utf-8"', "utf-16", "utf-16"),
    ],
)
def test_the_encoding(charset: str, codec: str, encoding: str) -> None:
    found = parsed("a.html", page(charset).encode(codec))
    assert isinstance(found, Document)
    assert (found.text, found.encoding) == (f"{WORDS}\n", encoding)


def test_what_is_asked_for_comes_first() -> None:
    found = parsed("a.html", page('charset="windows-1256"').encode("mac-arabic"), "mac-arabic")
    assert isinstance(found, Document)
    assert found.text == f"{WORDS}\n"


def test_xhtml_says_it_in_its_declaration() -> None:
    head = '<?xml version="1.0" encoding="windows-1256"?><!DOCTYPE html>'
    found = parsed("a", f"{head}<html><body><a id='x'/><p>{WORDS}</p></body></html>".encode("cp1256"))
    assert isinstance(found, Document)
    assert found.text == f"{WORDS}\n"
