"""Old Word files and rich text, which LibreOffice reads where it is installed. Here a script plays its part."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from gulfcite.model import Document
from gulfcite.read import doc, document, libreoffice, rtf
from gulfcite.read.failure import Unreadable

from .word.build import made, p

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
TEXT = b"\xec\xa5" + bytes(510)
RTF = b"{\\rtf1\\ansi text}"


def stream(name: str) -> bytes:
    return name.encode("utf-16-le").ljust(128, b"\0")


OLD = OLE + TEXT + stream("Root Entry") + stream("WordDocument")


def reason(found: Document | Unreadable) -> str:
    assert isinstance(found, Unreadable)
    return found.reason


@pytest.fixture
def plays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A script in the place of LibreOffice: the folder it stands in, where it leaves what it was called with."""
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "given.docx").write_bytes(made(p("الدولة والمجتمع")))
    monkeypatch.setattr(libreoffice, "_NAMES", (str(folder / "soffice"),))
    monkeypatch.setattr(libreoffice, "_PLACES", {})
    return folder


def script(folder: Path, lines: str) -> None:
    program = folder / "soffice"
    program.write_text(f"#!/bin/sh\nhere={folder}\n{lines}\n")
    program.chmod(0o755)


SAVES = """echo "$@" > $here/called
while [ "$1" != --outdir ]; do shift; done
mkdir "$2"
cp $here/given.docx "$2/document.docx\""""


@pytest.mark.parametrize("data", [OLD, RTF])
def test_what_libreoffice_saves_is_read(plays: Path, data: bytes, tmp_path: Path) -> None:
    script(plays, SAVES)
    (tmp_path / "رسالة").write_bytes(data)
    found = document(str(tmp_path / "رسالة"))
    assert isinstance(found, Document)
    assert (found.text, found.data) == ("الدولة والمجتمع\n", data)
    assert "--headless" in (plays / "called").read_text()


def test_without_libreoffice_it_is_told_what_to_do(plays: Path) -> None:
    said = "which LibreOffice must read; install LibreOffice, or save it as .docx"
    assert reason(doc.read("a.doc", OLD)) == f"is an old Word file, {said}"
    assert reason(rtf.read("a.rtf", RTF)) == f"is rich text, {said}"


def test_a_file_that_libreoffice_cannot_read_is_told(plays: Path) -> None:
    script(plays, "exit 0")
    assert reason(doc.read("a.doc", OLD)).startswith("is an old Word file that LibreOffice cannot read; ")


def test_it_ends_in_time_with_all_that_it_began(plays: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libreoffice, "TIME", 0.3)
    script(plays, "(sleep 1; touch $here/late) & sleep 20")
    assert reason(rtf.read("a.rtf", RTF)).startswith("is rich text that LibreOffice did not read in 0.3 s; ")
    time.sleep(1.1)
    assert not (plays / "late").exists()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (OLE + stream("EncryptedPackage"), "is encrypted with a password; "),
        (
            OLE + b"\xec\xa5" + bytes(9) + b"\x01" + bytes(500) + stream("WordDocument"),
            "is encrypted with a password; ",
        ),
        (OLE + stream("Workbook"), "is an Excel workbook, not a Word document; "),
        (OLE + stream("Other"), "is an old Office file, not a Word document; "),
        (OLE[:12], "is an old Office file, not a Word document; "),
    ],
)
def test_what_is_no_old_word_file_is_told(plays: Path, data: bytes, said: str) -> None:
    assert reason(doc.read("a.doc", data)).startswith(said)
