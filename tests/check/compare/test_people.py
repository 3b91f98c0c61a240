"""Names that cannot both be right, and names that are only given in another way."""

import pytest

from gulfcite.check.compare.people import counted, people
from gulfcite.model import Form, Name

from ..build import item, person


def differ(ours: list[Name], theirs: list[Name], form: Form = "full") -> bool:
    return people("author", item(author=ours), item(author=theirs), form) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (person("الوردي", "علي"), person("الورذي", "علي حسين")),
        (person("الجايري", "محمد عابد"), person("الجابري", "محمد عابد")),
        (person("حسن", "ذكي"), person("حسن", "زكي محمد")),
        (person("السنهوري", "عبد الرازق أحمد"), person("السنهوري", "عبد الرقيب أحمد")),
        (person("زريق", "قسطنطين"), person("رزيق", "قسطنطين")),
        (person("ابن المقري"), person("المقري", "أحمد بن محمد")),
        (person("ابن خلدون", "عبد الرحمن من محمد"), person("ابن خلدون", "عبد الرحمن بن محمد")),
        (person("Hourami"), person("Hourani", "Albert")),
        (person("العثيمين", "عبد الله صالح"), person("العثيمين", "عبد الله خالد")),
    ],
)
def test_a_slip_in_a_name_is_told(one: Name, other: Name) -> None:
    assert differ([one], [other])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (person("الجابري"), person("الجابري", "محمد عابد")),
        (person("الجابري", "محمد"), person("الجابري", "محمد عابد")),
        (person("العثيمين", "عبد الله صالح"), person("العثيمين", "عبدالله بن صالح")),
        (Name(literal="علي الوردي"), person("الوردى", "علي")),
        (person("ابن خلدون"), person("ابن خلدون", "عبد الرحمن بن محمد")),
        (person("ابن باز"), person("باز", "عبد العزيز بن عبد الله بن")),
        (person("أبي زيد", "نصر"), person("أبو زيد", "نصر حامد")),
        (person("الموصلي", "إسحق"), person("الموصلي", "إسحاق")),
        (person("شيخ", "أحمد"), person("الشيخ", "أحمد")),
        (person("Hourani", "A."), person("Hourani", "Albert")),
        (person("al-Jabri", "Mohamed"), person("Al-Jabiri", "Muhammad Abed")),
        (person("الحوراني", "ألبرت"), person("Hourani", "Albert")),
        (person("بطاطو", "حنا"), person("العروي", "عبد الله")),
        (person("الجابري"), Name(literal="مركز دراسات الوحدة العربية")),
    ],
)
def test_another_way_to_give_a_name_is_not(one: Name, other: Name) -> None:
    assert not differ([one], [other])


ROGAN, HOURANI, KHALIDI = person("Rogan", "Eugene"), person("Hourani", "Albert"), person("Khalidi", "Rashid")


def test_all_authors_are_named_or_the_first_alone() -> None:
    whole = item(author=[HOURANI, KHALIDI, ROGAN])
    assert counted(item(author=[HOURANI, KHALIDI]), whole, "author-date")
    assert not counted(item(author=[HOURANI]), whole, "author-date")
    assert not counted(whole, whole, "author-date")


def test_a_given_name_for_a_family_name_is_told_beside_a_right_one() -> None:
    assert differ([person("Hourani"), person("Rashid")], [HOURANI, KHALIDI], "author-date")
    assert not differ([person("Rashid")], [KHALIDI], "author-date")
    assert not differ([person("Khalidi"), person("Hourani")], [HOURANI, KHALIDI], "author-date")


def test_authors_are_not_counted_where_the_first_one_s_given_names_may_have_been_taken_for_another() -> None:
    misread = item(author=[person("الراوي"), person("محمود", "خاشع"), person("خلف الله", "عبد العزيز")])
    assert not counted(item(author=[person("الراوي"), person("خلف الله")]), misread, "author-date")
