"""CSL-JSON as its schema has it: known types, known keys, an id and a type in each item."""

from __future__ import annotations

import json
from typing import get_type_hints

from gulfcite.model import Analysis, Item
from gulfcite.write import write

#: The keys of CSL-JSON 1.0.2 that an item of ours may have.
KNOWN = set(
    "id type language author editor translator title original-title container-title collection-title "
    "collection-number publisher publisher-place authority archive archive_location number number-of-volumes part "
    "number-of-pages volume issue page section edition genre event-title status version issued accessed URL DOI "
    "ISBN ISSN keyword note custom".split()
)


def test_an_item_has_the_key_of_its_work_as_id(analysis: Analysis) -> None:
    items = json.loads("".join(write("csl-json", [analysis])))
    assert [item["id"] for item in items] == ["jabri1986bnya", "abnkhldun1401mqdma"]
    assert items[0]["author"] == [{"family": "الجابري", "given": "محمد عابد"}]
    assert items[1]["custom"] == {"hijri": "1401", "confidence": 0.7}


def test_a_record_is_as_sure_as_the_surest_full_citation_it_was_read_from(analysis: Analysis) -> None:
    first, second = analysis.citations
    citations = (first._replace(confidence=0.6), first._replace(id="C3", confidence=0.9), second)
    work = analysis.works[0]._replace(citations=("C1", "C2", "C3"))
    cited = analysis._replace(citations=citations, works=(work,))
    (item,) = json.loads("".join(write("csl-json", [cited])))
    assert item["custom"] == {"confidence": 0.9}


def test_a_record_of_short_forms_alone_says_nothing_of_how_sure_it_is(analysis: Analysis) -> None:
    ibid = analysis._replace(works=(analysis.works[0]._replace(citations=("C2",)),))
    (item,) = json.loads("".join(write("csl-json", [ibid])))
    assert "custom" not in item


def test_whatever_an_item_has_is_in_the_schema(analysis: Analysis) -> None:
    full: Item = {**dict.fromkeys(get_type_hints(Item), "x"), "custom": {}}  # type: ignore[typeddict-item]
    one = analysis._replace(works=(analysis.works[0]._replace(item=full),))
    (item,) = json.loads("".join(write("csl-json", [one])))
    assert item.keys() <= KNOWN
    assert len(item) == len(full) + 1


def test_a_work_of_unknown_type_is_a_document(analysis: Analysis) -> None:
    bare = analysis._replace(works=(analysis.works[0]._replace(item={"title": "المقدمة"}),))
    assert json.loads("".join(write("csl-json", [bare]))) == [
        {"id": "jabri1986bnya", "type": "document", "title": "المقدمة", "custom": {"confidence": 1.0}}
    ]
