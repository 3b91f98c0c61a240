"""What holds of every format, and the registry itself."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path

import pytest

import gulfcite.write
from gulfcite.model import Analysis, Document, Item, Record, Work
from gulfcite.write import BIBLIOGRAPHIES, FORMATS, format_of, write
from gulfcite.write.selection import EVERYTHING

EMPTY = Analysis(Document("empty.txt", "x"))


def test_every_module_that_writes_analyses_is_in_the_registry() -> None:
    folder = Path(gulfcite.write.__file__).parent
    modules = {
        path.stem: name
        for path in folder.glob("*.py")
        for name, of in (("analyses", "Analysis"), ("records", "Record"))
        if f"\ndef write({name}: Iterable[{of}]) " in path.read_text()
    }
    assert modules == {known.module: known.takes for known in FORMATS.values()}
    assert all(callable(import_module(f"gulfcite.write.{module}").write) for module in modules)


def test_no_two_formats_share_an_ending() -> None:
    endings = [ending for known in FORMATS.values() for ending in known.endings]
    assert len(endings) == len(set(endings))


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("works.bib", "bibtex"),
        ("works.BibLaTeX", "biblatex"),
        ("works.json", "json"),
        ("works.csl.json", "csl-json"),
        ("works.jsonl", "jsonl"),
        ("works.txt", None),
        ("bib", None),
    ],
)
def test_the_ending_of_a_file_names_its_format(name: str, found: str | None) -> None:
    assert format_of(name) == found


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in BIBLIOGRAPHIES])
def test_a_document_is_written_before_the_next_is_read(name: str, analysis: Analysis) -> None:
    written: list[str] = []

    def documents():  # type: ignore[no-untyped-def]
        yield analysis
        assert "jabri1986bnya" in "".join(written)
        yield analysis

    for piece in write(name, documents()):
        written.append(piece)  # noqa: PERF402
    assert "".join(written).endswith("\n")


@pytest.mark.parametrize(("name", "ends"), [("bibtex", ","), ("biblatex", ","), ("csl-json", '"'), ("ris", "\r")])
def test_keys_stay_different_over_documents(name: str, ends: str, analysis: Analysis) -> None:
    text = "".join(write(name, [analysis, analysis, analysis]))
    for key in ("jabri1986bnya", "jabri1986bnya-b", "jabri1986bnya-c"):
        assert text.count(key + ends) == 1


@pytest.mark.parametrize(
    ("name", "text"),
    [("bibtex", ""), ("biblatex", ""), ("csl-json", "[]\n"), ("ris", "")],
)
def test_documents_without_works_give_a_valid_empty_file(name: str, text: str) -> None:
    assert "".join(write(name, [EMPTY, EMPTY])) == text


@pytest.mark.parametrize("name", BIBLIOGRAPHIES)
@pytest.mark.parametrize("item", [{}, {"type": "speech", "language": "ar"}])
def test_no_bibliography_has_a_work_of_which_nothing_is_known(name: str, item: Item, analysis: Analysis) -> None:
    with_it = analysis._replace(works=(*analysis.works, Work("W3", "work", item, (), ("C2",))))
    left_out: list[Record] = []
    assert "".join(write(name, [with_it], EVERYTHING, left_out)) == "".join(write(name, [analysis]))
    assert [record.key for record in left_out] == ["work"]


@pytest.mark.parametrize("name", BIBLIOGRAPHIES)
@pytest.mark.parametrize("item", [{"author": [{"literal": "UNESCO"}]}, {"URL": "https://unesco.org"}])
def test_little_is_more_than_nothing(name: str, item: Item, analysis: Analysis) -> None:
    left_out: list[Record] = []
    text = "".join(
        write(name, [analysis._replace(works=(Work("W3", "work", item, (), ("C2",)),))], EVERYTHING, left_out)
    )
    assert "unesco" in text.lower()
    assert not left_out


@pytest.mark.parametrize("end", ["\n", "\r", "\v", "\f", "\x1e", "\x85", "\u2028"])
def test_each_line_of_jsonl_is_whole_whatever_ends_one(end: str, analysis: Analysis) -> None:
    note = analysis.notes[0]._replace(text=f"a{end}b")
    lines = "".join(write("jsonl", [analysis._replace(notes=(note,)), EMPTY])).splitlines()
    assert [json.loads(line)["path"] for line in lines] == ["article.txt", "empty.txt"]
    assert json.loads(lines[0])["notes"][0]["text"] == f"a{end}b"


def test_json_is_one_object_and_jsonl_one_a_line(analysis: Analysis) -> None:
    whole = json.loads("".join(write("json", [analysis, EMPTY])))
    lines = "".join(write("jsonl", [analysis, EMPTY])).splitlines()
    assert whole["schema"] == "gulfcite/1"
    assert [document["path"] for document in whole["documents"]] == ["article.txt", "empty.txt"]
    assert whole["documents"] == [json.loads(line) for line in lines]
    assert json.loads("".join(write("json", []))) == {"schema": "gulfcite/1", "documents": []}
