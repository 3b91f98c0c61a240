"""reversed-pages: ranges printed from high to low."""

import pytest

from gulfcite.check.rule import Said
from gulfcite.check.rules.reversed_pages import RULE

from ..build import read

ENTRIES = (
    'هلال، علي الدين، "الأمن القومي العربي"، مجلة شؤون عربية، العدد 35، 1984، {}.',
    'العروي، عبد الله، "العرب والتاريخ"، مجلة المستقبل العربي، العدد 40، 1982، {}.',
    'الجابري، محمد عابد، "العقل السياسي"، مجلة المستقبل العربي، العدد 50، 1983، {}.',
    'حنفي، حسن، "التراث والتجديد"، مجلة فصول، العدد 3، 1981، {}.',
)


def found(*pages: str) -> list[tuple[str, Said]]:
    text = "المراجع\n" + "\n".join(entry.format(one) for entry, one in zip(ENTRIES, pages, strict=False))
    analysis = read(text)
    return [(analysis.document.text[slice(*said.span)], said) for said in RULE.find(analysis)]


@pytest.mark.parametrize(
    ("pages", "at"),
    [("ص 45-31", "45-31"), ("ص ص 145 - 131", "145 - 131"), ("ص ٤٥-٣١", "٤٥-٣١"), ("ص 145–31", "145–31")],
)
def test_it_points_at_the_range_and_turns_it(pages: str, at: str) -> None:
    [(text, said)] = found(pages, "ص 12-20", "ص 30-42")
    assert text == at
    assert [edit.text for edit in said.edits] == [said.edits[0].text, at[: len(said.edits[1].text)]]


def test_a_page_cited_in_a_note_is_told_too() -> None:
    analysis = read("(1) علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 45-31.\n(2) المصدر نفسه، ص 50.")
    assert len(list(RULE.find(analysis))) == 1


def test_a_habit_of_the_whole_list_is_told_once_and_not_mended() -> None:
    [(_, said)] = found("ص 45-31", "ص 20-12", "ص 42-30", "ص 60-71")
    assert "3 ranges of 4" in str(said.message)
    assert said.edits == ()


@pytest.mark.parametrize("pages", ["ص 31-45", "ص 124-5", "ص 297-312", "ص 12، 10", "ص 45", "ص 45-45"])
def test_it_is_silent(pages: str) -> None:
    assert found(pages) == []


def test_it_is_silent_on_a_citation_whose_order_is_broken_as_a_whole() -> None:
    assert not list(RULE.find(read("توسعت الدراسات (4-3، 2020 Roddis and Alexander)، ثم جاء الرد عليها.")))
