"""CSL-JSON as its schema has it, with what it has no place for under ``custom``."""

from __future__ import annotations

import json
from typing import Any, get_type_hints

import pytest

from gulfcite.crosswalk import csl_json
from gulfcite.crosswalk.csl import DATES, NAMES
from gulfcite.model import Analysis, Item, Origin, Record
from gulfcite.write import write
from gulfcite.write.csl_json import shape


def shaped(**item: Any) -> dict[str, Any]:
    said: Item = {"type": "book", **item}  # type: ignore[typeddict-item]
    return {name: value for name, value in shape(Record("k", said)).items() if name not in ("id", "type")}


def test_an_item_has_the_key_of_its_work_as_id(analysis: Analysis) -> None:
    items = json.loads("".join(write("csl-json", [analysis])))
    assert [item["id"] for item in items] == ["jabri1986bnya", "abnkhldun1401mqdma"]
    assert items[0]["author"] == [{"family": "الجابري", "given": "محمد عابد"}]


def test_it_says_where_a_work_was_read_and_how_surely(analysis: Analysis) -> None:
    items = json.loads("".join(write("csl-json", [analysis])))
    start, end = analysis.references[0].span
    source = {"path": "article.txt", "span": [start, end]}
    assert items[1]["custom"] == {"hijri": "1401", "source": source, "confidence": 0.7}
    assert analysis.document.text[start:end].startswith("ابن خلدون، عبد الرحمن")


def test_a_record_is_as_sure_as_the_surest_full_citation_it_was_read_from(analysis: Analysis) -> None:
    first, second = analysis.citations
    citations = (first._replace(confidence=0.6), first._replace(id="C3", confidence=0.9), second)
    work = analysis.works[0]._replace(citations=("C1", "C2", "C3"))
    (item,) = json.loads("".join(write("csl-json", [analysis._replace(citations=citations, works=(work,))])))
    assert item["custom"]["confidence"] == 0.9


def test_a_record_of_short_forms_alone_says_nothing_of_how_sure_it_is(analysis: Analysis) -> None:
    ibid = analysis._replace(works=(analysis.works[0]._replace(citations=("C2",)),))
    (item,) = json.loads("".join(write("csl-json", [ibid])))
    assert item["custom"].keys() == {"source"}


def test_what_a_work_is_called_in_the_other_list_stands_beside_it(analysis: Analysis) -> None:
    (entry,) = analysis.references
    twin = entry._replace(id="R2", lang="en", item={"title": "al-Muqaddima"})
    work = analysis.works[1]._replace(references=("R1", "R2"))
    (item,) = json.loads("".join(write("csl-json", [analysis._replace(references=(entry, twin), works=(work,))])))
    assert item["custom"]["variants"] == [{"language": "en", "title": "al-Muqaddima"}]


def test_a_record_of_another_tool_has_no_source() -> None:
    assert shape(Record("k", {"type": "book", "title": "المقدمة"})) == {"id": "k", "type": "book", "title": "المقدمة"}


def test_every_variable_of_ours_has_a_place() -> None:
    known = csl_json.TEXTS | NAMES | DATES | {"type", "custom"}
    assert get_type_hints(Item).keys() <= known


def test_a_work_of_no_type_or_of_one_that_csl_has_not_is_a_document() -> None:
    assert shape(Record("k", {"title": "المقدمة"}))["type"] == "document"
    podcast = shape(Record("k", {"type": "podcast"}))
    assert podcast == {"id": "k", "type": "document", "custom": {"variables": {"type": "podcast"}}}


def test_the_schema_has_other_names_for_some_numbers() -> None:
    assert shaped(**{"printing-number": "3"}) == {"printing": "3"}


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("shelf", {"row": 3}, None),
        ("volume", 1.5, "1.5"),
        ("title", ["المقدمة"], None),
        ("author", "ابن خلدون", None),
        ("author", [{"family": "Said", "ORCID": "0000-0002"}, 5], [{"family": "Said"}]),
        ("issued", "spring", {"literal": "spring"}),
        ("issued", {"date-parts": [[1981, "Ramadan"]]}, {"date-parts": [[1981]]}),
        ("issued", {"date-parts": [[None]]}, None),
        ("issued", {"date-parts": [[1]] * 3}, {"date-parts": [[1], [1]]}),
        ("categories", "history", None),
    ],
)
def test_a_value_that_has_no_place_there_is_kept_whole_and_shown_as_far_as_it_has(
    name: str, value: object, shown: object
) -> None:
    kept = {"custom": {"variables": {name: value}}}
    assert shaped(**{name: value}) == ({name: shown, **kept} if shown else kept)


def test_a_range_of_dates_has_two_ends_of_one_length_as_citeproc_stops_at_others() -> None:
    assert shaped(issued={"date-parts": [[2006, 4], [2007]]})["issued"] == {"date-parts": [[2006], [2007]]}
    whole: Any = {"date-parts": [[2006, 4], [2006, 5]]}
    assert shaped(issued=whole) == {"issued": whole}


def test_what_the_work_keeps_under_our_names_makes_way() -> None:
    own: Any = {"source": "library of Cairo", "shelf": 3}
    record = Record("k", {"type": "book", "custom": own}, Origin("a.txt", (0, 5)))
    source = {"path": "a.txt", "span": (0, 5)}
    variables = {"custom": {"source": "library of Cairo"}}
    assert shape(record)["custom"] == {"shelf": 3, "source": source, "variables": variables}


@pytest.mark.parametrize(
    ("language", "custom", "literal"),
    [
        ("ar", {"hijri": 1401}, "1401هـ"),
        ("ar", {"hijri": 1428, "hijri-date": "1428-07-06"}, "6/7/1428هـ"),
        ("en", {"hijri": "1401"}, "1401 AH"),
        ("fa", {"solar-hijri": 1362}, "1362هـ.ش"),
    ],
)
def test_a_year_of_another_calendar_alone_is_what_styles_print(
    language: str, custom: dict[str, Any], literal: str
) -> None:
    assert shaped(language=language, custom=custom)["issued"] == {"literal": literal}


def test_what_zotero_has_no_field_for_stands_before_the_note_too() -> None:
    item = shaped(
        **{"original-title": "Orientalism", "part-number": "2", "note": "ملاحظة", "issued": {"date-parts": [[1981]]}},
        custom={"hijri": 1401},
    )
    assert item["note"] == "original-title: Orientalism\npart-number: 2\nhijri: 1401\nملاحظة"
    assert item["original-title"] == "Orientalism"
    assert item["part"] == "2"


@pytest.mark.parametrize(
    ("kind", "variable", "value"),
    [
        ("chapter", "issue", "3"),
        ("book", "container-title", "سلسلة عالم المعرفة"),
        ("book", "event-title", "ندوة التراث"),
        ("article-journal", "genre", "عرض كتاب"),
        ("paper-conference", "edition", "2"),
        ("software", "volume", "2"),
        ("legislation", "authority", "الإمارات العربية المتحدة"),
        ("classic", "volume", "1"),
        ("collection", "edition", "2"),
    ],
)
def test_what_zotero_has_no_field_for_in_this_type_does_too(kind: str, variable: str, value: str) -> None:
    item = shaped(**{"type": kind, variable: value})
    assert (item[variable], item["note"]) == (value, f"{variable}: {value}")


@pytest.mark.parametrize(
    ("kind", "variable"), [("article-journal", "issue"), ("book", "edition"), ("thesis", "genre"), ("document", "URL")]
)
def test_what_it_has_a_field_for_is_said_once(kind: str, variable: str) -> None:
    assert "note" not in shaped(**{"type": kind, variable: "2"})


def test_a_note_without_them_stays_as_it_is() -> None:
    assert shaped(note="ملاحظة", issued={"date-parts": [[1981]]})["note"] == "ملاحظة"
