"""What reference managers keep in the fields of a Word file."""

from __future__ import annotations

import json
from typing import Any
from xml.sax.saxutils import escape

import pytest
from jsonschema import Draft202012Validator

from gulfcite.model import Document
from gulfcite.pipeline import analyse
from gulfcite.read.word.citing import cited
from gulfcite.write.schema import whole
from gulfcite.write.schema.shapes import at

from .build import document, p, r

BEGIN, PART, END = (f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "separate", "end"))
SALAME = {
    "id": "7/ABC",
    "type": "book",
    "title": "المجتمع والدولة في المشرق العربي",
    "author": [{"family": "سلامة", "given": "غسان"}],
    "issued": {"date-parts": [["1987"]]},
    "ISBN": "9953-82-001-2",
}
HOURANI = {"id": 8, "type": "book", "title": "الفكر العربي في عصر النهضة", "author": [{"family": "حوراني"}]}
FIRST = "سلامة، غسان. المجتمع والدولة في المشرق العربي. بيروت: مركز دراسات الوحدة العربية، 1987."
SECOND = "حوراني، ألبرت. الفكر العربي في عصر النهضة. بيروت: دار النهار، 1968."
BODY = "يرى غسان سلامة أن الدولة في المشرق العربي بنت نفسها على المجتمع ثم غلبته بعد ذلك كله في القرن الماضي "
ZOTERO = 'ADDIN ZOTERO_BIBL {"uncited":[],"omitted":[]} CSL_BIBLIOGRAPHY'


def field(code: str, *shown: str) -> str:
    """A field whose instruction is in two pieces."""
    half = len(code) // 2
    code = "".join(
        r(f'<w:instrText xml:space="preserve">{escape(piece)}</w:instrText>') for piece in (code[:half], code[half:])
    )
    return r(BEGIN) + code + r(PART) + "".join(shown) + r(END)


def cite(*items: dict[str, Any], by: str = "ZOTERO_ITEM ", **more: Any) -> str:
    held = {"citationID": "x", "citationItems": [{"id": 1, "itemData": item, **more} for item in items]}
    return field(f" ADDIN {by}CSL_CITATION {json.dumps(held)} ", r("(سلامة، 1987)"))


def paper(citing: str, *entries: str, code: str = ZOTERO) -> Document:
    first, *rest = (f"<w:t>{entry}</w:t>".replace("\t", "</w:t><w:tab/><w:t>") for entry in entries)
    inside = "".join(p(r(entry)) for entry in rest[:-1]) + p(r(rest[-1]) + r(END))
    listed = p(r(BEGIN) + r(f"<w:instrText>{escape(code)}</w:instrText>") + r(PART) + r(first)) + inside
    return document(p("المقدمة") + p(r(BODY) + citing) + p("المراجع", '<w:outlineLvl w:val="0"/>') + listed)


@pytest.mark.parametrize("by", ["ZOTERO_ITEM ", ""])
def test_an_entry_has_the_record_that_a_field_cites(by: str) -> None:
    found = paper(cite(SALAME, by=by) + cite(HOURANI, by=by), SECOND, FIRST)
    assert found.text.endswith(f"(سلامة، 1987)(سلامة، 1987)\n\nالمراجع\n\n{SECOND}\n\n{FIRST}\n")
    entries = found.structure.entries
    assert [(found.text[slice(*one.span)], one.section, one.key) for one in entries] == [
        (SECOND, "المراجع", "8 الفكر العربي في عصر النهضة"),
        (FIRST, "المراجع", "7/ABC المجتمع والدولة في المشرق العربي"),
    ]
    references = analyse(found).references
    assert [one.text for one in references] == [SECOND, FIRST]
    assert references[1].item.get("ISBN") == "9953-82-001-2"
    assert references[1].item.get("issued") == {"date-parts": [[1987]]}


def test_numbers_are_no_part_of_entries() -> None:
    found = paper(cite(SALAME), f"[1]\t{FIRST}", f"[2]\t{SECOND}")
    assert [(found.text[slice(*one.span)], one.number) for one in found.structure.entries] == [
        (FIRST, "1"),
        (SECOND, "2"),
    ]


def test_an_entry_that_no_field_cites_is_read_from_its_text() -> None:
    found = paper(cite(SALAME), FIRST, SECOND)
    assert [one.item is None for one in found.structure.entries] == [False, True]
    assert analyse(found).references[1].item["title"] == "الفكر العربي في عصر النهضة"


@pytest.mark.parametrize(
    "items",
    [
        [SALAME, {**SALAME, "id": "other"}],
        [{**SALAME, "title": "الدولة"}],
        [{**SALAME, "title": "بنية العقل العربي"}],
        [{"id": 1}],
    ],
)
def test_a_record_that_is_not_surely_the_entrys_is_left(items: list[dict[str, Any]]) -> None:
    assert [one.item for one in paper(cite(*items), FIRST, SECOND).structure.entries] == [None, None]


def test_of_two_titles_the_longer_is_printed() -> None:
    shorter = {**SALAME, "id": "s", "title": "المجتمع والدولة"}
    assert paper(cite(shorter, SALAME), FIRST, SECOND).structure.entries[0].key.startswith("7/ABC")


@pytest.mark.parametrize(
    "code", ["ADDIN ZOTERO_ITEM CSL_CITATION {", "ADDIN CSL_CITATION [1]", "ADDIN EN.CITE <x/>", "TOC"]
)
def test_what_is_no_such_field_shows_its_text(code: str) -> None:
    found = paper(field(code, r("(سلامة، 1987)")), FIRST, SECOND, code="TOC")
    assert found.text.startswith(f"المقدمة\n\n{BODY}(سلامة، 1987)\n")
    assert found.structure.entries == ()
    assert len(analyse(found).references) == 2


def test_what_managers_add_of_their_own_is_left_behind() -> None:
    name = {"family": "سلامة", "given": "غسان", "dropping-particle": "", "parse-names": False, "multi": {"_key": {}}}
    shape = {**SALAME, "author": [name], "system_id": "zotero|7/ABC", "collection-number": 4, "seeAlso": []}
    (one,) = cited(f"ADDIN ZOTERO_ITEM CSL_CITATION {json.dumps({'citationItems': [{'itemData': shape}]})}")
    item = one.item
    Draft202012Validator(whole("item", at("csl"))).validate(item)
    assert item.keys() == SALAME.keys() - {"id"} | {"collection-number"}
    assert item["author"][0]["given"] == "غسان"


def test_a_field_says_what_it_cites() -> None:
    found = paper(cite(SALAME, locator="٢٠–٢١"), FIRST, SECOND)
    (pointer,) = found.structure.pointers
    assert (found.text[slice(*pointer.span)], pointer.locator) == ("سلامة، 1987", "20-21")
    (citation,) = analyse(found).citations
    assert (citation.text, citation.locator, citation.resolution.reference) == ("سلامة، 1987", "20-21", "R1")


@pytest.mark.parametrize(
    "citing",
    [
        cite(SALAME, HOURANI),
        cite(SALAME, prefix="انظر: "),
        cite(SALAME, **{"suppress-author": True}),
        cite({**SALAME, "title": "بنية العقل العربي"}),
        cite(HOURANI, locator="3", label="chapter").replace("سلامة، 1987", " "),
    ],
)
def test_what_a_field_does_not_surely_cite_is_read_from_its_text(citing: str) -> None:
    assert paper(citing, FIRST, "بوزان، باري. الناس والدول والخوف. 1983.").structure.pointers == ()


def test_an_id_that_is_of_one_field_alone_is_no_key() -> None:
    one, other = ({**item, "id": "ITEM-1"} for item in (SALAME, HOURANI))
    found = paper(cite(one, uris=["http://x.org/1"]) + cite(other, uris=["http://x.org/2"]), FIRST, SECOND)
    assert [entry.key for entry in found.structure.entries] == ["http://x.org/1", "http://x.org/2"]
    assert [pointer.key for pointer in found.structure.pointers] == ["http://x.org/1", "http://x.org/2"]


def test_a_record_without_an_address_goes_by_its_own_words() -> None:
    (one,) = cited('ADDIN CSL_CITATION {"citationItems": [{"uris": [], "itemData": {"id": 1, "title": "الدولة"}}]}')
    assert one.key == "1 الدولة"
