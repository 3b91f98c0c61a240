"""Whatever the works: what is merged twice is added once, and nothing before it changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gulfcite.library.append import appended
from gulfcite.library.merge import merge
from gulfcite.model import Document, Item, Origin, Record
from gulfcite.read.encodings import decode
from gulfcite.read.records import Bibliography, parse
from gulfcite.resolve.keys import assign
from gulfcite.write import write_records

from ..strategies import items

FILES = sorted((Path(__file__).parent / "bibliographies").glob("*.*"))
BEFORE = [(path.name, path.read_bytes()) for path in FILES if path.suffix != ".txt"]
BEFORE += [(f"new.{name}", "".join(write_records(name, [])).encode()) for name in ("csv", "tsv")]
BEFORE += [("new.bib", b""), ("new.json", b"[]")]
NAMES = {
    "bibtex": "refs.bib",
    "biblatex": "refs.biblatex",
    "csl-json": "refs.json",
    "ris": "refs.ris",
    "csv": "refs.csv",
}


def library(name: str, data: bytes) -> Bibliography:
    decoded = decode(data)
    assert not isinstance(decoded, str)
    found = parse(Document(name, decoded.text, decoded.encoding, data))
    assert isinstance(found, Bibliography)
    return found


def works(found: list[Item]) -> list[tuple[Record, str]]:
    keyed = zip(assign(found), found, strict=True)
    return [(Record(key, item, Origin("a.txt", (0, 0))), "a.txt:1") for key, item in keyed]


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=20)
@given(st.lists(items(), min_size=1, max_size=4))
def test_into_a_file_of_the_same_works_nothing_goes(name: str, found: list[Item]) -> None:
    given_works = works(found)
    text = "".join(write_records(name, [record for record, _ in given_works]))
    outcomes = merge(library(NAMES[name], text.encode("utf-8", "backslashreplace")), given_works)
    assert {outcome.verdict for outcome in outcomes} <= {"there"}


@pytest.mark.parametrize(("name", "before"), BEFORE, ids=[name for name, _ in BEFORE])
@settings(max_examples=10)
@given(st.lists(items(), min_size=1, max_size=4))
def test_what_was_there_stays_and_a_second_run_adds_nothing(name: str, before: bytes, found: list[Item]) -> None:
    held = library(name, before)
    added = [outcome.record for outcome in merge(held, works(found)) if outcome.verdict == "added"]
    after = appended(held, added)
    assert isinstance(after, bytes)
    assert after.startswith(before.rstrip().removesuffix(b"]").rstrip() if name.endswith(".json") else before)
    assert "added" not in {outcome.verdict for outcome in merge(library(name, after), works(found))}
