"""What becomes of each work that is merged into a bibliography."""

from __future__ import annotations

import pytest

from gulfcite.library.merge import Outcome, merge, placed
from gulfcite.model import Analysis, Document, Item, Record
from gulfcite.read.records import Bibliography, parse
from gulfcite.write import write_records

from .works import HOURANI, SALAME, SALAME_TRANSLATED, WARDI, book, dated, of


def library(*records: Record) -> Bibliography:
    text = "".join(write_records("csl-json", records))
    found = parse(Document("refs.json", text, "utf-8", text.encode()))
    assert isinstance(found, Bibliography)
    return found


def become(bibliography: Bibliography, *works: Record) -> list[Outcome]:
    return merge(bibliography, [(work, f"article.txt:{number}") for number, work in enumerate(works, 1)])


def test_what_is_there_keeps_its_key_and_what_is_new_gets_its_own() -> None:
    there, new = become(library(Record("Ghassan", SALAME)), of("a.txt", SALAME), of("a.txt", WARDI, key="wardi1954"))
    assert (there.verdict, there.keys, there.place) == ("there", ("Ghassan",), "article.txt:1")
    assert (new.verdict, new.keys, new.record.key) == ("added", (), "wardi1954")


def test_a_new_key_is_none_that_the_file_has_in_any_case_of_letters() -> None:
    taken = library(Record("WARDI1954", SALAME), Record("wardi1954-WAAZ", HOURANI))
    [new] = become(taken, of("a.txt", WARDI, key="wardi1954"))
    assert new.record.key.startswith("wardi1954-waaz-")


def test_a_work_that_two_documents_cite_is_added_once() -> None:
    verdicts = [one.verdict for one in become(library(), of("a.txt", WARDI), of("b.txt", WARDI), of("a.txt", HOURANI))]
    assert verdicts == ["added", "there", "added"]


def test_a_translation_of_what_is_there_is_there() -> None:
    held = library(Record("salame", SALAME), Record("hourani", HOURANI))
    [one] = become(held, of("a.txt", SALAME_TRANSLATED))
    assert (one.verdict, one.keys, one.disagreements) == ("there", ("salame",), ())


@pytest.mark.parametrize(
    ("said", "field", "pair"),
    [
        ({**SALAME, "issued": dated(1978)}, "year", ("1987", "1978")),
        ({**SALAME_TRANSLATED, "issued": dated(1978)}, "year", ("1987", "1978")),
        ({**SALAME, "DOI": "10.1000/2"}, "DOI", ("10.1000/1", "10.1000/2")),
        (
            {**SALAME, "title": "المجتمع والدولة في المغرب العربي"},
            "title",
            (SALAME["title"], "المجتمع والدولة في المغرب العربي"),
        ),
    ],
)
def test_what_the_file_says_otherwise_is_told(said: Item, field: str, pair: tuple[str, str]) -> None:
    [one] = become(library(Record("salame", {**SALAME, "DOI": "10.1000/1"})), of("a.txt", said))
    assert [(name.en, held, here) for name, held, here in one.disagreements] == [(field, *pair)]


def test_a_difference_of_spelling_is_none() -> None:
    spelt = book("المجتمع والدوله فى المشرق العربى", "سلامه", "غ.", 1987, publisher=SALAME["publisher"])
    [one] = become(library(Record("salame", SALAME)), of("a.txt", spelt))
    assert (one.verdict, one.disagreements) == ("there", ())


def test_between_two_editions_none_is_chosen_and_nothing_added() -> None:
    held = library(Record("old", WARDI), Record("new", {**WARDI, "publisher": "دار كوفان", "issued": dated(1995)}))
    [one] = become(held, of("a.txt", {"type": "book", "title": WARDI["title"], "author": WARDI["author"]}))
    assert (one.verdict, sorted(one.keys)) == ("open", ["new", "old"])


def test_another_edition_is_added_and_the_one_it_is_like_is_told() -> None:
    [one] = become(library(Record("w", WARDI)), of("a.txt", {**WARDI, "publisher": "دار كوفان", "issued": dated(1995)}))
    assert (one.verdict, one.keys) == ("added", ("w",))


def test_a_name_and_a_year_are_not_added() -> None:
    stub: Item = {"type": "document", "author": [{"family": "الوردي"}], "issued": dated(1954)}
    assert [one.verdict for one in become(library(), of("a.txt", stub))] == ["bare"]
    assert [one.keys for one in become(library(Record("wardi", WARDI)), of("a.txt", stub))] == [("wardi",)]


def test_the_works_of_a_document_come_with_their_lines(analysis: Analysis) -> None:
    assert [(record.key, place) for record, place in placed([analysis])] == [
        ("jabri1986bnya", "article.txt:5"),
        ("abnkhldun1401mqdma", "article.txt:9"),
    ]
