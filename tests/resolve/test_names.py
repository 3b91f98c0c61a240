"""When two names are of one person or body."""

import pytest

from gulfcite.model import Name
from gulfcite.resolve.names import names_agree
from gulfcite.tables import rows


def name(text: str) -> Name:
    """``family, given``, or a whole name."""
    family, comma, given = text.partition(", ")
    return {"family": family, "given": given} if comma else {"literal": text}


ONE = [
    ("الجابري, محمد عابد", "الجابري, محمد عابد"),
    ("الحسني, عبد الرزاق", "الحسنى, عبدالرزاق"),
    ("سعد الله, أبو القاسم", "سعدالله, أبو القاسم"),
    ("بن نبي, مالك", "نبي, مالك"),
    ("الجابري, محمد عابد", "الجابري"),
    ("الجابري, محمد عابد", "الجابري, م. ع."),
    ("غازي, رجب", "عازي, رجب"),
    ("حنا بطاطو", "بطاطو, حنا"),
    ("الجابري, محمد عابد", "al-Jābrī, Muḥammad ʿĀbid"),
    ("الجابري, محمد عابد", "Jabri, M. A."),
    ("العروي, عبد الله", "Laroui, Abdallah"),
    ("العروي, عبد الله", "LAROUI, A."),
    ("جعيط, هشام", "Djaït, Hichem"),
    ("بورقيبة, الحبيب", "Bourguiba, Habib"),
    ("حسين, طه", "Hussein, Taha"),
    ("ابن رشد", "Averroes"),
    ("سعيد, إدوارد", "Said, Edward W."),
    ("مركز دراسات الوحدة العربية", "Center for Arab Unity Studies"),
    ("Hourani, Albert", "Hourani"),
    ("الخطيب البغدادي, أبو بكر أحمد بن علي", "البغدادي, الخطيب"),
]
TWO = [
    ("الخطيب البغدادي, أبو بكر أحمد بن علي", "البغدادي, عبد القاهر"),
    ("الدوري, عبد العزيز", "الدوري, تقي الدين"),
    ("الوردي, علي", "الحسني, عبد الرزاق"),
    ("الجابري, محمد عابد", "العلوي, محمد"),
    ("حسن, أحمد", "Hussein, Mahmoud"),
    ("سالم, علي", "Suleiman, Ali"),
    ("Hourani, Albert", "Hourani, George"),
    ("وزارة الدفاع", "Ministry of Education"),
    ("", "الجابري"),
]


@pytest.mark.parametrize(("a", "b"), ONE)
def test_one_name(a: str, b: str) -> None:
    assert names_agree(name(a), name(b)) >= 0.7
    assert names_agree(name(a), name(b)) == names_agree(name(b), name(a))


@pytest.mark.parametrize(("a", "b"), TWO)
def test_two_names(a: str, b: str) -> None:
    assert names_agree(name(a), name(b)) < 0.55


def test_a_misspelt_part_leaves_doubt_and_not_denial() -> None:
    assert 0.5 <= names_agree(name("مخلوف, مصطفى"), name("Makhoulf, Mustafa")) < 0.9


def test_the_order_of_two_first_names_counts() -> None:
    straight = names_agree(name("محمد, علي"), name("محمد, علي"))
    assert names_agree(name("محمد, علي"), name("علي, محمد")) < straight


def test_every_row_of_the_table_of_names_is_one_name_in_two_scripts() -> None:
    pairs = [(arabic, spelling) for arabic, latin, _ in rows("names") for spelling in latin.split("; ")]
    assert [pair for pair in pairs if names_agree({"family": pair[0]}, {"family": pair[1]}) < 0.75] == []
