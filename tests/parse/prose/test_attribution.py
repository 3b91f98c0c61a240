"""Prose that names its source, and prose that only speaks of somebody."""

import pytest

from gulfcite.model import Citation, Document, Layout
from gulfcite.parse.prose.attribution import attributions


def named(prose: str) -> list[Citation]:
    found = attributions(Document("", prose), Layout((0, 0), prose=((0, len(prose)),)))
    assert all(prose[slice(*one.span)] == one.text for one in found)
    return found


@pytest.mark.parametrize(
    ("prose", "text", "item"),
    [
        (
            "أعلنت وزارة الداخلية المصرية، في بيان لها اليوم، ضبط عدد من المتهمين.",
            "أعلنت وزارة الداخلية المصرية، في بيان لها اليوم",
            {"type": "document", "author": [{"literal": "وزارة الداخلية المصرية"}]},
        ),
        (
            "وأفادت وكالة الأنباء الكويتية (كونا) بأن الأمير استقبل السفير.",
            "وأفادت وكالة الأنباء الكويتية (كونا)",
            {"type": "article-newspaper", "author": [{"literal": "وكالة الأنباء الكويتية"}]},
        ),
        (
            "ذكرت صحيفة «الأهرام» المصرية أن الحكومة تدرس الأمر.",
            "ذكرت صحيفة «الأهرام» المصرية",
            {"type": "article-newspaper", "author": [{"literal": "الأهرام"}]},
        ),
        (
            "وبحسب تقرير صادر عن البنك الدولي، فإن النمو سيتباطأ.",
            "وبحسب تقرير صادر عن البنك الدولي",
            {"type": "report", "author": [{"literal": "البنك الدولي"}], "genre": "تقرير"},
        ),
        (
            "أفاد بلاغ لوزارة العدل أن الجلسة تأجلت.",
            "أفاد بلاغ لوزارة العدل",
            {"type": "document", "author": [{"literal": "وزارة العدل"}], "genre": "بلاغ"},
        ),
        (
            "أشار بيان لوزارة الصحة، في ٣ مارس الجاري، إلى أن الحالات تراجعت.",
            "أشار بيان لوزارة الصحة، في ٣ مارس الجاري",
            {
                "type": "document",
                "author": [{"literal": "وزارة الصحة"}],
                "genre": "بيان",
                "issued": {"literal": "3 مارس الجاري"},
            },
        ),
        (
            "وقد أكد رئيس الحكومة المغربية عزيز أخنوش أن الاقتصاد يتعافى.",
            "وقد أكد رئيس الحكومة المغربية عزيز أخنوش",
            {"type": "speech", "author": [{"literal": "عزيز أخنوش"}]},
        ),
        (
            "وقال المتحدث باسم الوزارة إن القوات تمكنت من ذلك.",
            "وقال المتحدث باسم الوزارة",
            {"type": "speech", "author": [{"literal": "المتحدث باسم الوزارة"}]},
        ),
        (
            "According to a statement by the Ministry of Defence on 8 August, two were wounded.",
            "According to a statement by the Ministry of Defence on 8 August",
            {
                "type": "document",
                "author": [{"literal": "Ministry of Defence"}],
                "genre": "statement",
                "issued": {"literal": "8 August"},
            },
        ),
        (
            "The Ministry of Health said in a statement on Tuesday that cases had doubled.",
            "The Ministry of Health said in a statement on Tuesday",
            {"type": "document", "author": [{"literal": "Ministry of Health"}]},
        ),
        (
            "Selon un communiqué du ministère de l'Intérieur, trois personnes ont été arrêtées.",
            "Selon un communiqué du ministère de l'Intérieur",
            {"type": "document", "author": [{"literal": "ministère de l'Intérieur"}], "genre": "communiqué"},
        ),
    ],
)
def test_who_said_it_and_in_what(prose, text, item):
    (one,) = named(prose)
    assert (one.text, one.item, one.form) == (text, item, "attribution")


def test_an_agency_that_has_it_from_another():
    agency, source = named("ونقلت وكالة الأنباء الأردنية عن المكتب الإعلامي للوزارة أن الاجتماع تأجل.")
    assert (agency.text, agency.signal) == ("ونقلت وكالة الأنباء الأردنية", "via")
    assert (source.text, source.signal) == ("عن المكتب الإعلامي للوزارة", None)


def test_a_paper_named_again_is_a_citation_with_its_kind_alone():
    (one,) = named("كما أوضح البيان أن هذا الدعم مستمر منذ عام.")
    assert one.text == "كما أوضح البيان أن هذا الدعم"
    assert one.item == {"type": "document", "genre": "بيان"}
    (one,) = named("وبناء على ما ورد في التقرير الرسمي، تغيرت الخطة.")
    assert one.item["genre"] == "تقرير رسمي"


def test_a_paper_said_to_be_named_before_repeats_it():
    (one,) = named("وبحسب بيان الوزارة المشار إليه، تراجعت الحالات.")
    assert (one.text, one.repeats) == ("وبحسب بيان الوزارة المشار إليه", True)
    (one,) = named("وبحسب بيان الوزارة، تراجعت الحالات.")
    assert one.repeats is False


def test_a_law_is_quoted_by_its_article():
    (one,) = named("نصت المادة 51 من ميثاق الأمم المتحدة على حق الدفاع عن النفس.")
    assert one.item == {"type": "legislation", "title": "ميثاق الأمم المتحدة"}
    assert one.locator == "51"


def test_a_person_quoted_with_his_office_may_come_back_by_name():
    first, second = named("قال وزير الخارجية المصري سامح شكري إن العلاقات قوية. وأضاف شكري أن بلاده ترحب بذلك.")
    assert (first.item["author"], second.text) == ([{"literal": "سامح شكري"}], "وأضاف شكري")
    assert named("وأضاف شكري أن بلاده ترحب بذلك.") == []


@pytest.mark.parametrize(
    "prose",
    [
        "أكد الجانبان أهمية التعاون بينهما وأكدا ضرورة الحوار.",
        "وقال إن الأمر مهم، وأضاف أنه سيعود، كما أشار إلى أن الوقت متأخر.",
        "يعتبر مصدر قلق للجميع ويعتمد على مصادر الطاقة المتجددة.",
        "وقع الطرفان اتفاقا بين وزارة الدفاع ووزارة الداخلية.",
        "نقلت وزارة الدفاع قواتها إلى الحدود، وتابع الوزير سير العمل.",
        "رفضت الحكومة المقترح وأصدر المجلس قرارا بتعيين المدير.",
        "وفقا للاتفاقية الموقعة عام 1990، وبناء على طلب الوزارة، تقرر التأجيل.",
        "يرى الباحثون أن هذه المسألة معقدة، وعرف العالم العربي تحولات كبرى.",
        "التقى رئيس الوزراء وفدا من رجال الأعمال وأعلن الملك الحرب.",
        "تؤكد هذه المعطيات أن العلاقات مستمرة، وكشف الفحص عن المشكلة.",
        "The people said they were happy. He noted that it was late. The study of history is hard.",
        "La population a dit oui. Selon lui, il est tard.",
    ],
)
def test_ordinary_speech_and_action_name_no_source(prose):
    assert named(prose) == []
