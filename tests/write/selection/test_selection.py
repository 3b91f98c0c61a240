"""What is asked for of an analysis, and nothing else, in every format."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from gulfcite.model import Analysis, Document
from gulfcite.pipeline import analyse
from gulfcite.write import BIBLIOGRAPHIES, write
from gulfcite.write.selection import EVERYTHING, ORDERS, PARTS, Selection, select

TEXT = """الدولة في الفكر العربي

كتب سلامة عن المجتمع والدولة (سلامة، 1987، ص 21)، وكتب الدوري بعده (الدوري، 1969)، ثم عاد إليه (الدوري، 1969، ص 8).
ومن الدراسات ما هو أقدم من ذلك (Hourani, 1962).

المراجع العربية
سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، مركز دراسات الوحدة العربية، 1987.
الدوري، عبد العزيز، مقدمة في التاريخ الاقتصادي العربي، بيروت، دار الطليعة، 1969.

References
Al-Duri, Abd al-Aziz, Introduction to Arab Economic History, Beirut, Dar al-Talia, 1969.
Hourani, Albert, Arabic Thought in the Liberal Age, London, Oxford University Press, 1962.
Salamé, Ghassan, Society and State in the Arab Levant, Beirut, Centre for Arab Unity Studies, 1987.
"""


@pytest.fixture(scope="module")
def bilingual() -> Analysis:
    """Two Arabic entries, their twins, and an English book; each is cited."""
    return analyse(Document("a.txt", TEXT, data=TEXT.encode()))


def items(analysis: Analysis, **wanted) -> list[dict]:
    return json.loads("".join(write("csl-json", [analysis], Selection(**wanted))))


def document(analysis: Analysis, **wanted) -> dict:
    return json.loads("".join(write("jsonl", [analysis], Selection(**wanted))))


def keyed(analysis: Analysis, **wanted) -> list[str]:
    return [item["id"] for item in items(analysis, **wanted)]


def test_an_entry_and_its_twin_are_one_record_or_two(bilingual: Analysis) -> None:
    assert len(bilingual.references) == 5
    merged, printed = keyed(bilingual), keyed(bilingual, works="as-printed")
    assert len(merged) == 3
    assert len(printed) == len(set(printed)) == 5
    assert set(merged) < set(printed)


def test_as_printed_a_citation_cites_the_entry_in_its_own_language(bilingual: Analysis) -> None:
    told = document(bilingual, works="as-printed")
    works = {work["id"]: work for work in told["works"]}
    assert all(works[entry["work"]]["references"] == [entry["id"]] for entry in told["references"])
    for citation in told["citations"]:
        assert citation["id"] in works[citation["resolution"]["work"]]["citations"]
        assert citation["resolution"]["reference"] in works[citation["resolution"]["work"]]["references"]


@pytest.mark.parametrize("part", PARTS)
def test_the_lists_that_are_not_asked_for_are_empty(bilingual: Analysis, part: str) -> None:
    whole, told = document(bilingual), document(bilingual, only=part)
    assert told.keys() == whole.keys()
    assert told[part] == whole[part]
    assert not any(told[other] for other in (*PARTS, "diagnostics") if other != part)
    assert {name: told[name] for name in ("path", "sha256", "style")} == {
        name: whole[name] for name in ("path", "sha256", "style")
    }


def test_a_bibliography_of_references_has_each_entry_and_merged_each_work(bilingual: Analysis) -> None:
    assert len(keyed(bilingual, only="references")) == 5
    assert len(keyed(bilingual, only="references", works="merged")) == 3


def test_a_bibliography_of_citations_has_each_full_citation_and_merged_each_work(analysis: Analysis) -> None:
    assert keyed(analysis, only="citations") == ["jabri1986bnya"]
    twice = analysis._replace(
        citations=(analysis.citations[0], analysis.citations[1]._replace(form="full", item={"title": "بنية العقل"}))
    )
    assert len(keyed(twice, only="citations")) == 2
    assert keyed(twice, only="citations", works="merged") == ["jabri1986bnya"]


def test_what_author_and_year_alone_cite_is_told_by_its_entry(bilingual: Analysis) -> None:
    assert [item["title"] for item in items(bilingual, only="citations")] == [
        item["title"] for item in items(bilingual)
    ]


def test_a_work_is_told_as_it_is_printed_in_a_language(bilingual: Analysis) -> None:
    arabic, english = items(bilingual, language="ar"), items(bilingual, language="en")
    assert [item["title"] for item in arabic] == [
        "المجتمع والدولة في المشرق العربي",
        "مقدمة في التاريخ الاقتصادي العربي",
    ]
    assert {item["title"] for item in english} >= {
        "Introduction to Arab Economic History",
        "Society and State in the Arab Levant",
    }
    assert {item["language"] for item in english} == {"en"}
    assert {item["id"] for item in arabic} < {item["id"] for item in english} == set(keyed(bilingual))
    assert items(bilingual, language="fr") == []


def test_of_a_language_the_lists_hold_what_is_printed_in_it(bilingual: Analysis) -> None:
    told = document(bilingual, language="en")
    assert [entry["lang"] for entry in told["references"]] == ["en"] * 3
    assert [citation["text"] for citation in told["citations"]] == ["(Hourani, 1962)"]
    assert told["notes"] == []


def test_twins_as_printed_in_one_language_are_its_entries(bilingual: Analysis) -> None:
    assert len(items(bilingual, language="en", works="as-printed")) == 3


@pytest.mark.parametrize(
    ("order", "families"),
    [
        ("text", ["سلامة", "الدوري", "Hourani"]),
        ("author", ["الدوري", "سلامة", "Hourani"]),
        ("title", ["سلامة", "الدوري", "Hourani"]),
        ("year", ["Hourani", "الدوري", "سلامة"]),
        ("cited", ["الدوري", "سلامة", "Hourani"]),
        ("key", ["الدوري", "Hourani", "سلامة"]),
    ],
)
def test_the_order_of_works(bilingual: Analysis, order: str, families: list[str]) -> None:
    assert [item["author"][0]["family"] for item in items(bilingual, order=order)] == families
    works = document(bilingual, order=order)["works"]
    assert [work["csl"]["author"][0]["family"] for work in works] == families


def test_entries_are_put_in_order_and_notes_and_citations_are_not(bilingual: Analysis) -> None:
    whole, told = document(bilingual), document(bilingual, order="year")
    years = [entry["csl"]["issued"]["date-parts"][0][0] for entry in told["references"]]
    assert years == sorted(years)
    assert told["citations"] == whole["citations"]


def test_what_has_no_author_is_filed_by_its_title_and_no_year_is_last(analysis: Analysis) -> None:
    first, second = analysis.works
    none = first._replace(item={"title": "ألف ليلة وليلة"})
    assert items(analysis._replace(works=(second, none)), order="author")[1]["title"] == "ألف ليلة وليلة"
    assert [item["title"] for item in items(analysis._replace(works=(none, first, second)), order="year")] == [
        "المقدمة",  # 1401 AH is 1980
        "بنية العقل العربي",
        "ألف ليلة وليلة",
    ]


@pytest.mark.parametrize("order", set(ORDERS) - {"text"})
def test_a_bibliography_of_several_documents_is_in_one_order(analysis: Analysis, bilingual: Analysis, order) -> None:
    here, there = (
        json.loads("".join(write("csl-json", pair, Selection(order=order)))) for pair in both(analysis, bilingual)
    )
    assert [item["title"] for item in here] == [item["title"] for item in there] or order == "cited"
    assert len({item["id"] for item in here}) == len(here) == 5


def both(one: Analysis, other: Analysis) -> Iterator[list[Analysis]]:
    yield [one, other]
    yield [other, one]


@pytest.mark.parametrize("name", BIBLIOGRAPHIES)
def test_every_record_has_its_origin_in_the_language_asked_for(bilingual: Analysis, name: str) -> None:
    assert "Introduction to Arab Economic History" in "".join(write(name, [bilingual], Selection(language="en")))
    assert "مقدمة في التاريخ الاقتصادي العربي" in "".join(write(name, [bilingual], Selection(language="ar")))


def test_who_asks_for_nothing_gets_all_as_it_is(bilingual: Analysis) -> None:
    given = [bilingual]
    assert select(given, EVERYTHING) is given
