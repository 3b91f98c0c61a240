"""Citation contexts: each citation once, with the sentence that cites."""

from __future__ import annotations

import json

import pytest

from gulfcite.model import Analysis, Document
from gulfcite.pipeline import analyse
from gulfcite.write import write
from gulfcite.write.selection import Selection

NOTES = """نقد العقل العربي

مقدمة

تناول الباحثون العقل العربي من أوجه كثيرة في القرن العشرين. ويرى الجابري أن العقل العربي تكون في عصر التدوين(1)، وهو ما
اعترض عليه طرابيشي بعد ذلك في كتب عدة.(2) ثم جاء من بعدهما من أعاد النظر في ذلك كله.

المبحث الأول: عصر التدوين

كان عصر التدوين في القرن الثاني للهجرة، وفيه دونت العلوم كلها كما هو معروف عند المؤرخين جميعا(3).

__________

(1) محمد عابد الجابري، بنية العقل العربي، بيروت، مركز دراسات الوحدة العربية، 1986، ص 25.
(2) ناقش طرابيشي هذا الرأي طويلا. ينظر: جورج طرابيشي، نقد نقد العقل العربي، بيروت، دار الساقي، 1996، ص 12.
(3) محمد عابد الجابري، بنية العقل العربي، ص 30؛ جورج طرابيشي، مصدر سبق ذكره، ص 40.
"""
DATED = """الدولة

مقدمة

كتب سلامة عن المجتمع والدولة في المشرق العربي كتابا (سلامة، 1987، ص 21؛ الدوري، 1969). ثم كتب غيره في الموضوع نفسه
كتبا كثيرة يطول ذكرها هنا، ومنها ما لا يذكر.

المراجع
الدوري، عبد العزيز، مقدمة في التاريخ الاقتصادي العربي، بيروت، دار الطليعة، 1969.
سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، مركز دراسات الوحدة العربية، 1987.
"""


def contexts(text: str, **wanted) -> list[dict]:
    analysis = analyse(Document("a.txt", text), whole=False)
    return told([analysis], **wanted)


def told(analyses: list[Analysis], **wanted) -> list[dict]:
    return [json.loads(line) for line in "".join(write("contexts", analyses, Selection(**wanted))).splitlines()]


def test_a_note_is_cited_by_the_sentence_that_calls_it() -> None:
    first, second, *third = contexts(NOTES)
    assert first["sentence"]["text"].startswith("ويرى الجابري")
    assert first["sentence"]["text"].endswith("كتب عدة.(2)")
    assert second["sentence"] == first["sentence"]
    assert first["heading"]["text"] == "مقدمة"
    assert {one["sentence"]["text"][:15] for one in third} == {"كان عصر التدوين"}
    assert (first["locator"], first["resolution"]["status"], first["work"]["key"]) == (
        "25",
        "resolved",
        "jabri1986bnya",
    )
    assert third[0]["work"] == first["work"]


def test_a_discursive_note_has_a_sentence_of_its_own() -> None:
    _, second, *_ = contexts(NOTES)
    assert second["note"]["marker"] == "2"
    assert second["note"]["text"].startswith("ناقش طرابيشي")
    assert second["note"]["sentence"]["text"].startswith("ينظر: جورج طرابيشي")


def test_citations_of_one_sentence_each_have_it() -> None:
    found = contexts(DATED)
    assert len(found) == 2
    assert {one["sentence"]["text"][:8] for one in found} == {"كتب سلام"}
    assert all(one["sentence"]["text"].endswith("(سلامة، 1987، ص 21؛ الدوري، 1969).") for one in found)
    assert [one["note"] for one in found] == [None, None]
    assert len({one["work"]["id"] for one in found}) == 2


@pytest.mark.parametrize("text", [NOTES, DATED, NOTES.replace("\n", "\r\n")])
def test_every_span_holds_its_text_and_every_citation_is_told_once(text: str) -> None:
    analysis = analyse(Document("a.txt", text), whole=False)
    found = told([analysis])
    assert [one["citation"] for one in found] == [citation.id for citation in analysis.citations]
    for one in found:
        note = one["note"]
        quoted = [one, one["sentence"], one["heading"], note, note and note["sentence"]]
        assert all(text[slice(*part["span"])] == part["text"] for part in quoted if part)
        inner, outer = (note["sentence"], one) if note else (one["sentence"], one)
        assert inner["span"][0] <= outer["span"][0] < outer["span"][1] <= inner["span"][1] or note


def test_a_note_that_nothing_calls_has_no_sentence_in_the_body(analysis: Analysis) -> None:
    uncalled = analysis._replace(notes=tuple(note._replace(callout=None) for note in analysis.notes))
    first, _ = told([uncalled])
    assert (first["sentence"], first["heading"]) == (None, None)
    assert first["note"]["sentence"]["text"] == analysis.notes[0].text


def test_a_paragraph_that_a_page_broke_is_one_and_a_title_before_it_is_none() -> None:
    broken = DATED.replace(
        "كتب سلامة عن المجتمع والدولة في",
        "تناول كثير من باحثي القرن العشرين موضوع الدولة في البلدان العربية وفي غيرها "
        "على اختلافها\n\nوتعددها، ومنهم سلامة في كتابه عن",
    )
    assert contexts(broken)[0]["sentence"]["text"].startswith("تناول كثير")
    titled = DATED.replace("كتب سلامة عن", "نشأة الدولة\n\nكتب سلامة عن")
    assert contexts(titled)[0]["sentence"]["text"].startswith("كتب سلامة")


def test_of_a_language_only_its_citations_are_told_with_all_that_is_known() -> None:
    assert contexts(NOTES, language="en") == []
    assert contexts(NOTES, language="ar", only="citations") == contexts(NOTES)
