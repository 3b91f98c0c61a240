"""unidentifiable-entry: no title, or nothing but a title."""

import pytest

from gulfcite.check.rules.unidentifiable_entry import RULE

from ..build import read

OTHERS = """سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، 1987.
الوردي، علي، وعاظ السلاطين، بغداد، 1954.
الجابري، محمد عابد، بنية العقل العربي، بيروت، 1986.
العروي، عبد الله، مفهوم الدولة، الدار البيضاء، 1981.
حوراني، ألبرت، الفكر العربي في عصر النهضة، بيروت، 1968."""


def found(entry: str) -> list[str]:
    analysis = read(f"المراجع\n{OTHERS}\n{entry}")
    return [analysis.document.text[slice(*said.span)] for said in RULE.find(analysis)]


@pytest.mark.parametrize(
    "entry",
    [
        "بطاطو، حنا، بيروت، 1990.",
        "بطاطو، حنا. بيروت: مؤسسة الأبحاث العربية، 1990.",
        "الطبقات الاجتماعية والحركات الثورية في العراق.",
    ],
)
def test_it_speaks(entry: str) -> None:
    assert found(entry) == [entry]


@pytest.mark.parametrize(
    "entry",
    [
        "بطاطو، حنا، العراق، بيروت، 1990.",
        "جمال عبد الناصر، القاهرة، 1970.",
        "القرآن الكريم.",
        "لسان العرب.",
        "جريدة الأيام، الخرطوم، 9 مارس 1965، العدد 4210.",
        "قانون العقوبات العراقي رقم 111 لسنة 1969.",
        "http://www.un.org/arabic/documents/charter",
        "الطبقات الاجتماعية والحركات الثورية في العراق، 1990.",
    ],
)
def test_it_is_silent(entry: str) -> None:
    assert found(entry) == []


def test_it_is_silent_where_the_list_is_one_of_titles() -> None:
    analysis = read("المراجع\n- تاريخ الحركة الوطنية في العراق.\n- تاريخ الفكر العربي في عصر النهضة.\n" * 3)
    assert not list(RULE.find(analysis))
