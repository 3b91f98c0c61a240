"""impossible-year: years of issue and access that cannot be."""

import pytest

from gulfcite.check.rules.impossible_year import RULE

from ..build import read

OTHERS = """الوردي، علي، وعاظ السلاطين، بغداد، مطبعة المعارف، 1954.
الجابري، محمد عابد، بنية العقل العربي، بيروت، مركز دراسات الوحدة العربية، 1986.
العروي، عبد الله، مفهوم الدولة، الدار البيضاء، المركز الثقافي العربي، 1981."""


def found(entry: str) -> list[tuple[str, str]]:
    analysis = read(f"المراجع\n{entry}\n{OTHERS}")
    return [(analysis.document.text[slice(*said.span)], str(said.message)) for said in RULE.find(analysis)]


@pytest.mark.parametrize(
    ("entry", "at", "reason"),
    [
        ("سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، 2088.", "2088", "still to come"),
        ("سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، 2871.", "2871", "still to come"),
        ("سلامة، غسان (2871)، المجتمع والدولة في المشرق العربي، بيروت.", "2871", "still to come"),
        ("سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، ١٩٨٧هـ.", "١٩٨٧", "its mark is wrong"),
        ("رضا، محمد رشيد، الخلافة، القاهرة، مطبعة المنار، 13.1هـ.", "13.1", "a stop for a digit"),
        ("رضا، محمد رشيد، الوحي المحمدي، القاهرة، مطبعة المنار، 1352م.", "1352", "before print"),
        ("هلال، علي الدين، الأمن القومي العربي، مجلة شؤون عربية، العدد 35، 1584، ص 12-20.", "1584", "no periodical"),
        (
            "الجزيرة نت، الأزمة الخليجية، 2017، https://www.aljazeera.net/news، تاريخ الاطلاع 12/5/1917.",
            "1917",
            "no web",
        ),
    ],
)
def test_it_speaks_and_points_at_the_year(entry: str, at: str, reason: str) -> None:
    [(text, message)] = found(entry)
    assert text == at
    assert reason in message


@pytest.mark.parametrize(
    "entry",
    [
        "سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، 1987م.",
        "سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، 1407هـ.",
        "الهيئة العامة للإحصاء، رؤية المملكة العربية السعودية 2030، الرياض، 2016.",
        "الهيئة العامة للإحصاء، رؤية المملكة العربية السعودية 2030، الرياض.",
        "رضا، محمد رشيد، الخلافة، القاهرة، مطبعة المنار، ج 12.1341هـ.",
        "عنان، محمد عبد الله، سقوط غرناطة سنة 1492م، القاهرة، مكتبة الخانجي، 1966.",
        "هلال، علي الدين، الأمن القومي العربي، مجلة شؤون عربية، العدد 4210، ص 2210.",
    ],
)
def test_it_is_silent(entry: str) -> None:
    assert found(entry) == []
