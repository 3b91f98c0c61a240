"""Cited-by over several documents, each composed of the works it cites and the works it lists."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

import pytest

from gulfcite.corpus import CitedWork, cited_by
from gulfcite.model import Analysis, Citation, Document, Item, Name, Note, Reference, Resolution, Work


def book(title: str, family: str, given: str = "", year: int = 0, publisher: str = "") -> Item:
    record = Item(type="book", title=title, author=[Name(family=family, given=given)])
    if year:
        record["issued"] = {"date-parts": [[year]]}
    if publisher:
        record["publisher"] = publisher
    return record


WARDI = book("لمحات اجتماعية من تاريخ العراق الحديث", "الوردي", "علي", 1969)
WARDI_SPELT = book("لمحات إجتماعية من تاريخ العراق الحديث", "الوردى", "علي", 1969, publisher="مطبعة الإرشاد")
JABRI = book("بنية العقل العربي", "الجابري", "محمد عابد", 1990)
JABRI_FORMATION = book("تكوين العقل العربي", "الجابري", "محمد عابد", 1984)
HOURANI = book("Arabic Thought in the Liberal Age", "Hourani", "Albert", 1962)
SANHURI = book("الوسيط في شرح القانون المدني", "السنهوري", "عبد الرزاق أحمد", 1952)


def document(path: str, cited: Sequence[Item] = (), listed: Sequence[Item] = ()) -> Analysis:
    """A document with a note for each work it cites, and an entry for each it lists; equal records are one work."""
    items = [*cited, *(item for item in listed if item not in cited)]
    works = [items.index(item) for item in cited]
    notes = tuple(Note(f"N{n}", str(n), 1, (n, n), "", citations=(f"C{n}",)) for n in range(1, len(cited) + 1))
    citations = tuple(
        Citation(f"C{n}", (n, n), "", "note", f"N{n}", "full", None, str(n), item, Resolution("resolved", f"W{work}"))
        for n, (item, work) in enumerate(zip(cited, works, strict=True), 1)
    )
    references = tuple(
        Reference(f"R{n}", (n, n), item["title"], "ar", "", None, item, f"W{items.index(item)}")
        for n, item in enumerate(listed)
    )
    return Analysis(
        Document(path, ""),
        notes=notes,
        citations=citations,
        references=references,
        works=tuple(
            Work(
                f"W{n}",
                "",
                item,
                tuple(entry.id for entry in references if entry.work == f"W{n}"),
                tuple(citation.id for citation in citations if citation.resolution.work == f"W{n}"),
            )
            for n, item in enumerate(items)
        ),
    )


def brief(works: list[CitedWork]) -> list[tuple[str, int, int]]:
    return [(work.work_item["title"].split()[0], work.count, work.documents) for work in works]


def test_a_work_that_two_documents_cite_is_one() -> None:
    [work] = cited_by([document("a.txt", [WARDI, WARDI]), document("b.txt", [WARDI_SPELT])])
    assert (work.count, work.documents) == (3, 2)
    assert [(place.path, place.page, place.note, place.locator) for place in work.places] == [
        ("a.txt", 1, "1", "1"),
        ("a.txt", 1, "2", "2"),
        ("b.txt", 1, "1", "1"),
    ]
    assert work.work_item["publisher"] == "مطبعة الإرشاد"


def test_other_works_stay_apart() -> None:
    works = cited_by([document("a.txt", [JABRI]), document("b.txt", [JABRI_FORMATION]), document("c.txt", [WARDI])])
    assert [work.count for work in works] == [1, 1, 1]


def test_the_most_cited_comes_first_then_the_first_to_appear() -> None:
    works = cited_by([document("a.txt", [HOURANI, SANHURI]), document("b.txt", [SANHURI, JABRI])])
    assert brief(works) == [("الوسيط", 2, 2), ("Arabic", 1, 1), ("بنية", 1, 1)]


def test_an_entry_that_nothing_cites_is_shown_and_not_counted() -> None:
    cited, uncited = cited_by([document("a.txt", [WARDI], [WARDI, JABRI])])
    assert (cited.count, [place.form for place in cited.places]) == (1, ["full"])
    assert (uncited.count, uncited.documents, [place.form for place in uncited.places]) == (0, 1, ["listed"])


def test_an_entry_of_a_document_that_is_a_list_is_a_citation() -> None:
    works = cited_by([document("list.txt", listed=[WARDI, JABRI]), document("a.txt", [JABRI])])
    assert brief(works) == [("بنية", 2, 2), ("لمحات", 1, 1)]


def test_a_record_without_a_volume_does_not_tie_two_volumes_together() -> None:
    volumes = [Item(**{**SANHURI, "volume": volume}) for volume in ("1", "4")]
    works = cited_by([document("a.txt", volumes), document("b.txt", [SANHURI])])
    assert sorted(work.count for work in works) == [1, 2]


def test_no_documents_cite_nothing() -> None:
    assert cited_by([]) == []


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_the_order_of_the_documents_changes_no_work(order: tuple[int, ...]) -> None:
    documents = [
        document("a.txt", [WARDI, JABRI, HOURANI]),
        document("b.txt", [WARDI_SPELT, JABRI_FORMATION]),
        document("c.txt", [SANHURI], [SANHURI, JABRI]),
        document("d.txt", listed=[WARDI, HOURANI]),
    ]
    works = cited_by([documents[i] for i in order])
    assert sorted(brief(works)) == sorted(brief(cited_by(documents)))
    assert {frozenset(place.path for place in work.places) for work in works} == {
        frozenset(paths)
        for paths in (["a.txt", "b.txt", "d.txt"], ["a.txt", "c.txt"], ["a.txt", "d.txt"], ["b.txt"], ["c.txt"])
    }
