"""CSL-JSON as other tools write it, and as we do."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gulfcite.crosswalk import csl
from gulfcite.model import Document, Item, Origin, Record
from gulfcite.read import Unreadable
from gulfcite.read.records import Bibliography, Damage, parse
from gulfcite.write import write_records

from ...strategies import items


def bibliography(text: str) -> Bibliography:
    read = parse(Document("library.json", text))
    assert isinstance(read, Bibliography)
    return read


def item(**shape: Any) -> Item:
    (record,) = bibliography(json.dumps([{"id": "k", "type": "book", **shape}])).records
    return record.item


#: Zotero's own export, years as strings.
ZOTERO = """[
	{
		"id": "http://zotero.org/users/1/items/BDQRTS3T",
		"type": "book",
		"event-place": "Cambridge",
		"language": "en",
		"note": "tex.shelf: B 12\\noriginal-date: 1962",
		"publisher": "Cambridge University Press",
		"title": "Arabic Thought in the Liberal Age",
		"author": [{"family": "Hourani", "given": "Albert"}],
		"issued": {"date-parts": [["1983", 5, "1"]]},
		"shortTitle": "Arabic Thought"
	},
	{
		"id": "http://zotero.org/users/1/items/QQQQ1111",
		"type": "article-journal",
		"issued": {"date-parts": [["1985"]], "season": "3"}
	}
]
"""
#: What doi.org answers for a DOI: one item, with nulls, lists and an id of no use.
DOI_ORG = """{"type": "article-journal", "DOI": "10.2307/1354282", "ISSN": ["0882-4371", "1460-2458"], "volume": null,
"title": "Orientalism Reconsidered", "issued": {"date-parts": [[null]]}, "page": 89,
"author": [{"given": "Edward W.", "family": "Said", "sequence": "first", "affiliation": []}]}"""
PANDOC = """[
  {"author": [{"family": "Gaulle", "given": "Charles", "non-dropping-particle": "de"}], "citation-key": "gaulle1954",
   "id": "gaulle1954", "issued": {"raw": "1954/1959"}, "title": "<i>Mémoires</i> de guerre", "type": "book"}
]"""


def test_zoteros_export() -> None:
    book, article = bibliography(ZOTERO).records
    assert book.key == "http://zotero.org/users/1/items/BDQRTS3T"
    assert book.item == {
        "type": "book",
        "event-place": "Cambridge",
        "language": "en",
        "note": "tex.shelf: B 12\noriginal-date: 1962",
        "publisher": "Cambridge University Press",
        "title": "Arabic Thought in the Liberal Age",
        "author": [{"family": "Hourani", "given": "Albert"}],
        "issued": {"date-parts": [[1983, 5, 1]]},
        "title-short": "Arabic Thought",
    }
    assert article.item["issued"] == {"date-parts": [[1985]], "season": 3}


def test_one_item_of_doi_org() -> None:
    (record,) = bibliography(DOI_ORG).records
    assert record.key == ""
    assert record.item == {
        "type": "article-journal",
        "DOI": "10.2307/1354282",
        "ISSN": "0882-4371; 1460-2458",
        "title": "Orientalism Reconsidered",
        "page": "89",
        "author": [{"given": "Edward W.", "family": "Said", "sequence": "first", "affiliation": []}],
    }


def test_pandocs_export() -> None:
    (record,) = bibliography(PANDOC).records
    assert record == (
        "gaulle1954",
        {
            "type": "book",
            "author": [{"family": "Gaulle", "given": "Charles", "non-dropping-particle": "de"}],
            "issued": {"date-parts": [[1954], [1959]]},
            "title": "<i>Mémoires</i> de guerre",
        },
        None,
    )


@pytest.mark.parametrize("name", ["items", "references"])
def test_the_array_may_stand_in_an_object(name: str) -> None:
    text = json.dumps({"version": [1], name: [{"id": 7, "type": "book"}], "more": []})
    assert bibliography(text).records == (Record("7", {"type": "book"}),)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2015", {"date-parts": [[2015]]}),
        ("2015-05-20", {"date-parts": [[2015, 5, 20]]}),
        ({"raw": "2001/2003"}, {"date-parts": [[2001], [2003]]}),
        ({"raw": "in press"}, {"literal": "in press"}),
        ({"literal": "1401هـ"}, {"literal": "1401هـ"}),
        ({"date-parts": [["2015", "May"]]}, {"date-parts": [[2015]]}),
    ],
)
def test_dates(written: object, read: object) -> None:
    assert item(issued=written) == {"type": "book", "issued": read}


def test_what_is_not_known_stays_and_what_is_no_value_of_its_kind_goes_to_custom() -> None:
    read = item(shelf={"row": 1}, volume={"of": 3}, author=5, title=True)
    assert read == {"type": "book", "shelf": {"row": 1}, "custom": {"volume": {"of": 3}, "author": 5, "title": True}}


def test_a_part_goes_by_the_name_that_csl_has_for_it() -> None:
    assert item(part=2) == {"type": "book", "part-number": "2"}
    assert item(**{"part": "2", "part-number": "ب"}) == {"type": "book", "part": "2", "part-number": "ب"}


def test_a_damaged_item_takes_no_other_with_it() -> None:
    text = '[\n{"id": "a", "type": "book"},\n{"id": "b", "type": "book", "author": [{"family": "A" "given": "B"}]},\n'
    read = bibliography(f'{text}{{"id": "d", "type": "book", "author": [{{"family": "A"}}, {{"family": "B"}}]}}\n]')
    assert [record.key for record in read.records] == ["a", "d"]
    (damage,) = read.damage
    assert damage.line == 3
    assert "Expecting ',' delimiter" in damage.reason


def test_a_bare_value_is_no_item() -> None:
    read = bibliography('[\n"c",\n{"id": "d"}\n]')
    assert read.damage == (Damage(2, "is no item but a bare value"),)
    assert [record.key for record in read.records] == ["d"]


def test_a_file_that_was_cut_off_has_the_items_before() -> None:
    read = bibliography('[{"id": "a"},\n{"id": "b", "ti')
    assert [record.key for record in read.records] == ["a"]
    assert [damage.line for damage in read.damage] == [2, 2]


@pytest.mark.parametrize("text", ['{"a": 1}', "[1, 2]", '{"items": 5}', "[" * 100_000, '[{"id": "a", "volume": NaN}]'])
def test_what_has_no_items_is_told(text: str) -> None:
    read = parse(Document("library.json", text))
    assert isinstance(read, Unreadable)
    assert "export" in read.reason


def test_an_empty_library_is_none_the_less_one() -> None:
    assert bibliography("[]\n") == Bibliography((), (), "csl-json", Document("library.json", "[]\n"))


origins = st.builds(
    Origin,
    path=st.text(max_size=5),
    span=st.tuples(st.integers(0, 9), st.integers(9, 20)),
    confidence=st.none() | st.floats(0, 1),
    variants=st.lists(items(), max_size=2).map(tuple),
)


@given(st.lists(st.builds(Record, key=st.text(max_size=5), item=items(), origin=st.none() | origins), max_size=3))
def test_what_we_write_is_read_back_as_it_was(records: list[Record]) -> None:
    text = "".join(write_records("csl-json", records))
    assert bibliography(text).records == tuple(records)


_anything: Any = st.recursive(
    st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, min_size=1, max_size=3) | st.dictionaries(st.text(max_size=5), inner, min_size=1),
    max_leaves=5,
)
_names = st.sampled_from(sorted(csl.TEXTS | csl.NAMES | csl.DATES | {"part", "shelf"}))
_ours = st.sampled_from(["source", "confidence", "variants", "variables", "hijri", "shelf"])


@given(st.dictionaries(_names, _anything, max_size=5), st.dictionaries(_ours, _anything, min_size=1, max_size=3))
def test_whatever_a_work_holds_is_read_back_as_it_was(values: dict[str, Any], custom: dict[str, Any]) -> None:
    record = Record("k", {"type": "book", **values, "custom": custom})  # type: ignore[typeddict-item]
    assert bibliography("".join(write_records("csl-json", [record]))).records == (record,)
