"""Entries of bare lists: where one goes on over a line's end, and where the next line begins another."""

from gulfcite.locate import locate
from gulfcite.model import Document


def texts(head, *lines):
    text = f"{head}\n\n" + "\n".join(lines) + "\n"
    return [" ".join(text[slice(*entry.span)].split()) for entry in locate(Document("", text)).entries]


SOUSA = "أحمد سوسة، تاريخ حضارة وادي الرافدين في ضوء مشاريع الري الزراعية والمكتشفات الآثارية، دار الحرية، بغداد، "
BATATU = "حنا بطاطو، العراق: الطبقات الاجتماعية والحركات الثورية، ترجمة عفيف الرزاز، مؤسسة الأبحاث العربية، بيروت، "
HITTI = "فيليب حتي، تاريخ العرب المطول، ترجمة إدورد جرجي وجبرائيل جبور، دار الكشاف للنشر والطباعة والتوزيع، بيروت، "


class TestEndsWithoutAStop:
    def test_a_year_a_year_with_its_era_or_in_brackets(self):
        for years in (
            ("1983", "1990", "1949"),
            ("1983م", "1990م", "1949م"),
            ("(1983)", "(1990)", "(1949)"),
            ("1403هـ", "1410 هـ", "1368هـ/1949م"),
            ("1403هـ 1983م", "(1410هـ - 1990م)", "1949 م"),
            ("١٤٠٩ﻫ/١٩٨٩م", "تشرين الثاني/نوفمبر 1990", "2006-2007"),
            ("1983، 426 ص", "1990. (سلسلة التراث؛ 2)", "أيار 1949"),
        ):
            lines = [work + year for work, year in zip((SOUSA, BATATU, HITTI), years, strict=True)]
            assert texts("المراجع", *lines) == lines

    def test_a_page_and_no_date(self):
        lines = [f"{SOUSA}1983، ص 34", f"{BATATU}د.ت", f"{HITTI}1949، ص 20-25"]
        assert texts("المراجع", *lines) == lines

    def test_a_doi_without_a_link(self):
        lines = [
            "Lucas, R. E. (1988). Mechanics of economic development. Journal of Monetary Economics, 22(1), 3–42. "
            "doi:10.1016/0304-3932(88)90168-7",
            "Davis, F. D. (1989). Perceived usefulness and user acceptance of technology. MIS Quarterly, 13(3). "
            "10.2307/249008",
            "Piaget, J. (1964). Development and learning. Journal of Research in Science Teaching, 2, 176–186",
            "Bandura, A. (1997). Self-efficacy: The exercise of control. W. H. Freeman.",
        ]
        assert texts("References", *lines) == lines

    def test_a_list_of_lines_longer_than_a_page_is_wide_has_one_an_entry(self):
        series = "، سلسلة كتب التراث العربي التي تصدرها وزارة الإعلام ويشرف عليها نخبة من المحققين والباحثين العرب"
        lines = [f"{work}1983{series}" for work in (SOUSA, BATATU, HITTI)]
        assert texts("المراجع", *(f"{line}{series}" for line in lines)) == [f"{line}{series}" for line in lines]
        assert texts("المراجع", lines[0] + series + "،", "ومعه فهارس.", lines[1]) == [
            f"{lines[0]}{series}، ومعه فهارس.",
            lines[1],
        ]

    def test_the_years_that_a_title_tells_of_end_nothing(self):
        for head, rest in (
            ("ألبرت حوراني، الفكر العربي في عصر النهضة، 1798-1939", "ترجمة كريم عزقول، دار النهار، بيروت، 1968."),
            ("أحمد حمروش، قصة ثورة الثالث والعشرين من يوليو 1952", "دراسة في خمسة أجزاء، مكتبة مدبولي، القاهرة، 1977."),
        ):
            assert texts("المراجع", head, rest) == [f"{head} {rest}"]

    def test_a_label_after_a_year_goes_on(self):
        lines = ["وجيه كوثراني، «مسائل في التأريخ»، مجلة تبين، بيروت، 2013", "العدد 4، ص 9-28."]
        assert texts("المراجع", *lines) == [" ".join(lines)]

    def test_strokes_for_the_author_begin_an_entry(self):
        lines = [
            "الجابري، محمد عابد. تكوين العقل العربي. ط 4. بيروت: مركز دراسات الوحدة العربية، 1989. (نقد العقل؛ 1)",
            "ـــــــ. بنية العقل العربي: دراسة تحليلية نقدية لنظم المعرفة. بيروت: المركز، 1986. (نقد العقل؛ 2)",
            "------- . الخطاب العربي المعاصر. بيروت: دار الطليعة، 1982.",
        ]
        assert texts("المراجع", *lines) == lines


class TestBrokenAfterAStop:
    HANGING = (
        "Fahad, S. and A. Bano. 2012. Effect of salicylic acid on maize. Pak. J. Bot.",
        "   44(4): 1433-1438.",
        "Jackson, M.L. 1958. Soil Chemical Analysis. Prentice-Hall, Englewood Cliffs.",
        "Page, A.L., R.H. Miller and D.R. Keeney. 1982. Methods of Soil Analysis.",
        "   Part 2. Chemical and Microbiological Properties. Amer. Soc. Agron.,",
        "   Madison, Wisconsin, USA.",
        "Raskin, I. 1992. Role of salicylic acid in plants. Annu. Rev. Plant Physiol.",
        "   43: 439-463.",
    )

    def joined(self):
        one, two, three, four, five, six, seven, eight = (line.strip() for line in self.HANGING)
        return [f"{one} {two}", three, f"{four} {five} {six}", f"{seven} {eight}"]

    def test_hanging_lines(self):
        assert texts("References", *self.HANGING) == self.joined()

    def test_lines_without_a_name_and_a_year_in_a_list_that_has_them(self):
        assert texts("References", *(line.strip() for line in self.HANGING)) == self.joined()

    def test_lines_before_which_white_space_strayed_do_not_hang(self):
        lines = [f"{SOUSA}1983.", f"  {BATATU}1990.", f"{HITTI}1949.", "  علي الوردي، منطق ابن خلدون، القاهرة، 1962."]
        assert texts("المراجع", *lines) == [line.strip() for line in lines]

    def test_before_a_label_or_an_imprint_and_after_an_abbreviation(self):
        for head, rest in (
            ("أدونيس. الثابت والمتحول: بحث في الإبداع والاتباع عند العرب.", "ط 7. بيروت: دار الساقي، 1994."),
            ("حوراني، ألبرت. الفكر العربي في عصر النهضة. ترجمة كريم عزقول.", "بيروت: دار النهار للنشر، 1968."),
            ("السيوطي، المزهر في علوم اللغة وأنواعها، تحقيق جاد المولى، د. ط.", "القاهرة، دار التراث، 1958."),
            ("Joseph S. Nye, Soft Power, Foreign Policy, No. 80, Autumn 1990, pp.", "153-171."),
        ):
            assert texts("المراجع", head, rest) == [f"{head} {rest}"]

    def test_a_title_that_begins_with_a_country_is_an_entry(self):
        lines = ["حنا بطاطو، العراق، بيروت، 1990.", "لبنان: تاريخه الحديث، كمال الصليبي، بيروت، 1967."]
        assert texts("المراجع", *lines) == lines

    def test_a_list_of_one_line_an_entry_may_have_one_without_a_year(self):
        lines = [
            "الوردي، علي. (1965). طبيعة المجتمع العراقي وما كتب فيه. بغداد: مطبعة العاني.",
            "العروي، عبد الله. (1981). مفهوم الدولة في الفكر الحديث. الدار البيضاء: المركز الثقافي العربي.",
            "وزارة التربية. دليل المعلم. بغداد: مطبعة الوزارة.",
            "حوراني، ألبرت. (1968). الفكر العربي في عصر النهضة. بيروت: دار النهار.",
        ]
        assert texts("المراجع", *lines) == lines

    def test_a_line_of_strokes_is_read_through(self):
        assert texts("المراجع", f"{SOUSA}1983.", "ـ", f"{HITTI}1949.")[-1].endswith("1949.")

    def test_the_quran_before_dated_entries(self):
        lines = [
            "القرآن الكريم",
            "الوردي، علي. (1965). طبيعة المجتمع العراقي وما كتب فيه. بغداد: مطبعة العاني.",
            "نظام التعليم العالي في المملكة",
            "العروي، عبد الله. (1981). مفهوم الدولة في الفكر الحديث. المركز الثقافي العربي.",
        ]
        assert texts("المراجع", *lines) == lines

    def test_a_title_under_its_authors_line_does_not_hang(self):
        lines = [
            "محمد عابد الجابري:",
            "   بنية العقل العربي، بيروت، 1986.",
            "   تكوين العقل العربي، بيروت، 1984.",
            "عبد الله العروي:",
            "   مفهوم الدولة، الدار البيضاء، 1981.",
        ]
        assert len(texts("المراجع", *lines)) == 3

    def test_the_pages_of_a_book_at_the_head_of_a_line_number_nothing(self):
        lines = (
            "علي، نور الدين شوقي (2014). خصوبة التربة. دار الكتب العلمية.",
            "   307 صفحة.",
            "النعيمي، سعد الله نجم. (1999). الأسمدة وخصوبة التربة.",
            "   الموصل.",
        )
        assert len(texts("المصادر", *lines)) == 2

    def test_a_chapter_of_the_document_ends_a_list(self):
        assert texts("المراجع", f"{SOUSA}1983", "الفصل الثاني: العمران", f"{HITTI}1949") == [f"{SOUSA}1983"]
