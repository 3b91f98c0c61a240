"""How far two titles are of one work."""

import pytest

from gulfcite.resolve.titles import abridges, opens, titles_agree

ONE = [
    ("بنية العقل العربي", "بنيه العقل العربى"),
    ("بنية العقل العربي: دراسة تحليلية نقدية لنظم المعرفة في الثقافة العربية", "بنية العقل العربي"),
    ("لمحات اجتماعية من تاريخ العراق الحديث", "لمحات إجتماعية من تاريخ العراق الحديث"),
    ("وفيات الأعيان وأنباء أبناء الزمان", "وفيات الأعيان"),
    ("الوسيط في شرح القانون المدني", "الوسيط في شرح القانون المدنى"),
    ("تاريخ الوزارات العراقية", "تاريخ الوزارت العراقية"),
    ("نقد الخطاب الديني", "Critique of Religious Discourse"),
    ("مستقبل الثقافة في مصر", "The Future of Culture in Egypt"),
    ("الثقافة والإمبريالية", "Culture and Imperialism"),
    ("الأيديولوجيا العربية المعاصرة", "L'idéologie arabe contemporaine"),
    ("الأحزاب السياسية المغربية: سياقات النشأة والتطور", "Les partis politiques marocains : genèse et évolution"),
    ("العصبية والدولة", "al-Asabiyya wal-Dawla"),
    ("الكامل في التاريخ", "al-Kāmil fī l-tārīkh"),
    ("Political Parties in Morocco", "Les partis politiques au Maroc"),
    ("Culture and Imperialism", "CULTURE AND IMPERIALISM"),
]
TWO = [
    ("القانون الدولي العام", "القانون الدولي الخاص"),
    ("تاريخ العراق القديم", "تاريخ الأدب العربي"),
    ("القانون الدولي الخاص", "Droit international public"),
    ("شرح القانون الجنائي المغربي: القسم العام", "Droit pénal marocain : partie spéciale"),
    ("العمارة المملوكية في القاهرة", "Fatimid Architecture in Cairo"),
    ("العلاقات الأردنية السعودية 1921-1953", "Jordanian–Saudi Relations, 1953–1975"),
    ("السياسة الخارجية الإيرانية تجاه العراق", "Turkish Foreign Policy toward Iraq"),
    ("القوة الناعمة في السياسة الخارجية الأمريكية", "Soft Power in Chinese Foreign Policy"),
    ("الفكر السياسي الشيعي المعاصر", "Contemporary Sunni Political Thought"),
    ("", "Culture and Imperialism"),
]


@pytest.mark.parametrize(("a", "b"), ONE)
def test_one_work(a: str, b: str) -> None:
    assert titles_agree(a, b) >= 0.6
    assert titles_agree(a, b) == pytest.approx(titles_agree(b, a))


@pytest.mark.parametrize(("a", "b"), TWO)
def test_two_works(a: str, b: str) -> None:
    assert titles_agree(a, b) < 0.6


def test_a_word_inside_makes_another_title_and_a_subtitle_does_not() -> None:
    whole = "تاريخ العراق القديم"
    assert titles_agree(whole, "تاريخ العراق القديم: دراسة في الحضارة") > titles_agree(
        whole, "تاريخ الفن في العراق القديم"
    )


def test_a_title_of_function_words_agrees_with_nothing() -> None:
    assert titles_agree("في", "of the") == 0.0


@pytest.mark.parametrize(
    ("said", "whole", "first"),
    [
        ("لمحات اجتماعية", "لمحات اجتماعية من تاريخ العراق الحديث", True),
        ("Old Social Classes", "The Old Social Classes and the Revolutionary Movements of Iraq", True),
        ("المنتظم", "المنتظم في تاريخ الملوك والأمم", True),
        ("العبر", "كتاب العبر وديوان المبتدأ والخبر", False),
        ("التفسير", "التفسير والمفسرون في ثوبه القشيب", False),
        ("Press", "The Press in the Arab Middle East: A History", False),
        ("خطط", "المواعظ والاعتبار بذكر الخطط والآثار", False),
        ("تاريخ العراق", "لمحات اجتماعية من تاريخ العراق الحديث", False),
    ],
)
def test_an_abridged_title_is_a_run_of_words(said: str, whole: str, first: bool) -> None:
    assert abridges(said, whole)
    assert not abridges(whole, said)
    assert opens(said, whole) == first


@pytest.mark.parametrize(
    ("said", "whole"),
    [
        ("العراق", "العراق: نشأة الدولة"),
        ("بنية العقل العربي", "بنية العقل العربي"),
        ("تاريخ العراق", "العراق في تاريخ العرب"),
        ("في", "مفهوم الدولة في الإسلام"),
        ("Arabic Reason", "Arabic Thought in the Liberal Age"),
        ("الخليج", "المجتمع والدولة في الخليج والجزيرة العربية"),
        ("Iraq", "The Old Social Classes and the Revolutionary Movements of Iraq"),
    ],
)
def test_a_main_title_and_other_words_are_not_abridged(said: str, whole: str) -> None:
    assert not abridges(said, whole)
