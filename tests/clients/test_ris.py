"""Other programs find in our RIS the names, titles and years that we wrote."""

from __future__ import annotations

import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import rispy

from gulfcite.crosswalk.people import name
from gulfcite.model import Analysis, Name, Record
from gulfcite.write import write_records
from gulfcite.write.records import records

MODS = "{http://www.loc.gov/mods/v3}"


@pytest.fixture(scope="module")
def works(analyses: list[Analysis]) -> list[Record]:
    found = list(records(analyses))
    assert len(found) > 30
    return found


def people(names: list[Name]) -> list[tuple[str, str]]:
    """Those with a family name and a given name, without the full stops that some programs leave out."""
    parted = [(one["family"], one["given"]) for one in names if "family" in one and "given" in one]
    return [(family.replace(".", ""), given.replace(".", "")) for family, given in parted]


def year(record: Record) -> str:
    return "".join(f"{day[0]:04d}" for day in record.item.get("issued", {}).get("date-parts", [])[:1])


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def test_rispy_reads_what_we_wrote(works: list[Record]) -> None:
    read: list[dict[str, Any]] = rispy.loads("".join(write_records("ris", works)), newline="\r\n")
    assert [one["id"] for one in read] == [record.key for record in works]
    for one, record in zip(read, works, strict=True):
        assert one.get("title") == record.item.get("title")
        assert [name(author) for author in one.get("authors", [])] == record.item.get("author", [])
        assert one.get("year", "") == year(record)


def test_bibutils_reads_what_we_wrote(works: list[Record], program: Callable[[str], str], tmp_path: Path) -> None:
    file = tmp_path / "a.ris"
    file.write_bytes("".join(write_records("ris", works)).encode())
    command = [program("ris2xml"), "--input-encoding", "unicode", "--output-encoding", "unicode", str(file)]
    done = subprocess.run(command, capture_output=True, check=True)
    read = list(ElementTree.fromstring(done.stdout.removeprefix(b"\xef\xbb\xbf")))
    assert [one.get("ID") for one in read] == [record.key for record in works]
    for one, record in zip(read, works, strict=True):
        assert letters(record.item.get("title", "")) == letters("".join(_first(one, "titleInfo").itertext()))
        expected = people(record.item.get("author", []))
        assert [person for person in _people(one) if person in expected] == expected
        assert year(record) in "".join(text for text in one.itertext() if text.strip())


def _first(one: ElementTree.Element, tag: str) -> ElementTree.Element:
    found = one.find(MODS + tag)
    return ElementTree.Element(tag) if found is None else found


def _people(one: ElementTree.Element) -> list[tuple[str, str]]:
    found = []
    for person in one.findall(f"{MODS}name"):
        parts = [(part.get("type"), part.text or "") for part in person.findall(f"{MODS}namePart")]
        given = " ".join(text for kind, text in parts if kind == "given")
        found.append(
            (" ".join(text for kind, text in parts if kind != "given").replace(".", ""), given.replace(".", ""))
        )
    return found
