"""A document's own record, read off its front matter."""

from gulfcite.model import Document, Item, Layout
from gulfcite.parse.front.metadata import metadata

ARABIC = "وتتناول هذه الدراسة مسألة العقل العربي من حيث هو بنية تشكلت في عصر التدوين ثم استمرت قرونا طويلة."
ENGLISH = "The study deals with the question of how liberal thought was received in the Arab world and changed there."
FRENCH = "Cette étude porte sur la pensée arabe et sur les conditions dans lesquelles elle est née au siècle dernier."


def record(front: str, prose: str = ARABIC) -> Item:
    text = front.strip() + "\n"
    return metadata(Document("", text + prose), Layout((0, len(text)), prose=((len(text), len(text) + len(prose)),)))


def test_labelled_lines_come_first():
    item = record("""
        المجلة العربية للعلوم السياسية
        اسم المقال: بنية العقل العربي
        اسم الكاتب: أ.م.د. حسن حنفي، م.د. طه حسين
        رابط ثابت: <https://example.org/library/12>
        تاريخ الاسترداد: 2020/05/09 11:22
        الكلمات المفتاحية : العقل ، البنية ، النقد.
    """)
    assert item == {
        "type": "article-journal",
        "language": "ar",
        "title": "بنية العقل العربي",
        "author": [{"family": "حنفي", "given": "حسن"}, {"family": "حسين", "given": "طه"}],
        "container-title": "المجلة العربية للعلوم السياسية",
        "URL": "https://example.org/library/12",
        "accessed": {"date-parts": [[2020, 5, 9]]},
        "keyword": "العقل, البنية, النقد",
    }


def test_the_layout_of_a_journal_s_first_page():
    item = record("""
        مجلة دراسات تاريخية
        المجلد 5، العدد 2، 2019
        بنية العقل العربي عند الجابري: قراءة نقدية
        Structure of the Arab Mind: A Critical Reading
        د. حسن حنفي
        Dr. [Hassan Hanafi](#)^a
        كلية الآداب، جامعة القاهرة
        تاريخ الاستلام: 12/5/2019 تاريخ القبول: 1/7/2019 تاريخ النشر: 1/9/2019
        الملخص:
    """)
    assert item["title"] == "بنية العقل العربي عند الجابري: قراءة نقدية"
    assert item["author"] == [{"family": "حنفي", "given": "حسن"}]
    assert (item["container-title"], item["volume"], item["issue"]) == ("مجلة دراسات تاريخية", "5", "2")
    assert item["issued"] == {"date-parts": [[2019, 9, 1]]}
    assert item["custom"] == {
        "title-en": "Structure of the Arab Mind: A Critical Reading",
        "author-en": [{"family": "Hanafi", "given": "Hassan"}],
    }


def test_key_words_under_their_heading():
    item = record("Keywords:\n- Arab thought\n- Liberalism\n\nIntroduction to nothing.", ENGLISH)
    assert item["keyword"] == "Arab thought, Liberalism"


def test_an_english_article():
    item = record(
        """
        Arabic Thought Revisited
        Albert Hourani
        University of Oxford
        https://doi.org/10.1000/182
        Received 12 May 2019
        Available online: 3. Sep .2019
        """,
        ENGLISH,
    )
    assert item == {
        "type": "article-journal",
        "language": "en",
        "title": "Arabic Thought Revisited",
        "author": [{"family": "Hourani", "given": "Albert"}],
        "DOI": "10.1000/182",
        "issued": {"date-parts": [[2019, 9, 3]]},
    }


def test_a_french_page():
    item = record("L'idéologie arabe contemporaine\nPar Abdallah Laroui\nPublié le 12 mai 2019", FRENCH)
    assert item == {
        "type": "webpage",
        "language": "fr",
        "title": "L'idéologie arabe contemporaine",
        "author": [{"family": "Laroui", "given": "Abdallah"}],
        "issued": {"date-parts": [[2019, 5, 12]]},
    }


def test_a_column_whose_heading_names_its_writer():
    item = record(
        "- ℃ 11 القاهرة\n- 22 ديسمبر 2020\nالدكتور حسن حنفي يكتب: من العقيدة إلى الثورة\n- 31 مارس 2019, 9:14 م"
    )
    assert item["title"] == "من العقيدة إلى الثورة"
    assert item["author"] == [{"family": "حنفي", "given": "حسن"}]
    assert item["issued"] == {"date-parts": [[2019, 3, 31]]}


def test_a_title_over_two_lines():
    assert record("مستقبل الثقافة:\nأسئلة في التعليم المصري")["title"] == "مستقبل الثقافة: أسئلة في التعليم المصري"


def test_a_thesis():
    item = record("جامعة بغداد\nكلية الآداب\nطبيعة المجتمع العراقي\nرسالة ماجستير\nإعداد: علي حسين الوردي\n1965")
    assert (item["type"], item["genre"]) == ("thesis", "رسالة ماجستير")
    assert item["title"] == "طبيعة المجتمع العراقي"
    assert item["author"] == [{"family": "الوردي", "given": "علي حسين"}]
    assert item["issued"] == {"date-parts": [[1965]]}


def test_what_is_not_printed_is_left_out():
    assert record("كتب: طه حسين") == {
        "type": "webpage",
        "language": "ar",
        "author": [{"family": "حسين", "given": "طه"}],
    }
    assert metadata(Document("", ARABIC), Layout((0, 0), prose=((0, len(ARABIC)),))) == {
        "type": "webpage",
        "language": "ar",
    }


def test_dates_of_the_process_and_of_the_site_are_not_the_date_of_issue():
    assert "issued" not in record("22 ديسمبر 2020\nفي الشعر الجاهلي\nReceived 12 May 2019")
