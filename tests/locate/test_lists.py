"""Reference lists and their entries, told in the text of whole small documents.

Each case of fixtures/cases/lists is a document, and its entries one a line: what else stands there is none.
"""

import pytest

from gulfcite.locate import locate
from gulfcite.model import Document

from ..cases import Case, cases, name_of

JABRI = "الجابري، محمد عابد، بنية العقل العربي، مركز دراسات الوحدة العربية، بيروت، 1990."
LAROUI = "العروي، عبد الله، مفهوم الدولة، المركز الثقافي العربي، الدار البيضاء، 1981."
WARDI = "الوردي، علي، منطق ابن خلدون، القاهرة، 1962."
PROSE = (
    "تتناول هذه الدراسة فكر ابن خلدون في الدولة والعمران وتعتمد على ما كتبه صاحب المقدمة في قلعة بني سلامة وعلى ما "
    "كتبه معاصروه عنه بعد دخوله مصر وما كتبه هو في التعريف برحلته شرقا وغربا حين تقدم به العمر وكثر حساده وقل أصحابه"
)


def entries(text):
    """Number, section and text of each entry of a document."""
    return [
        (entry.number, entry.section, " ".join(text[slice(*entry.span)].split()))
        for entry in locate(Document("", text)).entries
    ]


def texts(text):
    return [entry[2] for entry in entries(text)]


@pytest.mark.parametrize("case", cases("lists"), ids=name_of)
def test_lists(case: Case) -> None:
    assert ("\n".join(texts(case.given)) or "no entry") == case.expected


class TestWhereAListIs:
    def test_a_file_that_is_a_list_only(self):
        assert texts(f"المصادر والمراجع\n\n{JABRI}\n{LAROUI}\n") == [JABRI, LAROUI]

    def test_a_heading_over_prose_opens_none(self):
        assert texts(f"المصادر:\n\n{PROSE}.\n\n{PROSE}.\n") == []

    def test_a_table_of_contents_opens_none(self):
        assert texts(f"المحتويات\nالمقدمة ..... 1\nالمصادر والمراجع ..... 120\n\nالمقدمة\n\n{PROSE}\n") == []

    def test_numbered_remarks_are_no_list(self):
        assert texts("المصادر:\n1- تشكيل اللجان.\n2- تدريب العاملين.\n") == []

    def test_a_list_of_each_chapter(self):
        text = f"مراجع الفصل الأول\n\n{JABRI}\n\nالفصل الثاني: العمران\n\n{PROSE}\n\nمراجع الفصل الثاني\n\n{LAROUI}\n"
        assert entries(text) == [(None, "مراجع الفصل الأول", JABRI), (None, "مراجع الفصل الثاني", LAROUI)]

    def test_prose_with_its_heading_ends_a_list(self):
        layout = locate(Document("", f"المراجع\n\n{JABRI}\n\nعن هذا المشروع\n\n{PROSE}\n"))
        assert len(layout.entries) == 1
        assert len(layout.prose) == 2

    def test_an_appendix_an_abstract_and_notes_end_a_list(self):
        for end in ("الملاحق", "Abstract: This paper reads the Muqaddimah.", "Appendix 1", "__________"):
            assert texts(f"المراجع\n{JABRI}\n{end}\n{LAROUI}\n") == [JABRI]


class TestSections:
    def test_the_nearest_heading_as_printed(self):
        text = (
            f"قائمة المصادر والمراجع\nأولا: القرآن الكريم\nثانيا: المراجع العربية\nأ-  الكتب:\n- {JABRI}\n"
            f"ب- الرسائل الجامعية\n- {LAROUI}\n- ثالثا: المراجع الأجنبية:\n- {WARDI}\n"
        )
        assert [entry[1] for entry in entries(text)] == ["أ- الكتب:", "ب- الرسائل الجامعية", "ثالثا: المراجع الأجنبية:"]

    def test_a_heading_that_runs_on_after_an_entry(self):
        text = (
            "References\n- Hourani, Arabic Thought, London, 1962.\n- Lewis, The Arabs in History, London, 1950. "
            "Second: Websites:\n- Laroui, https://example.org\n"
        )
        assert [entry[1] for entry in entries(text)] == ["References", "References", "Second: Websites:"]
        assert texts(text)[1] == "Lewis, The Arabs in History, London, 1950."

    def test_a_sentence_that_ends_in_a_colon_is_no_heading(self):
        text = "References\n- Lewis, The Arabs in History, London, 1950. See:\nhttps://example.org\n"
        assert texts(text) == ["Lewis, The Arabs in History, London, 1950. See: https://example.org"]

    def test_a_section_that_no_table_has(self):
        text = f"المراجع\nأولا: دراسات المستشرقين المترجمة\n1- {JABRI}\nثانيا: دراسات المحدثين\n1- {LAROUI}\n"
        assert [entry[1] for entry in entries(text)] == ["أولا: دراسات المستشرقين المترجمة", "ثانيا: دراسات المحدثين"]

    def test_the_quran_is_an_entry_unless_an_ordinal_makes_it_a_heading(self):
        assert texts(f"المراجع\n1- القرآن الكريم\n2- {JABRI}\n") == ["القرآن الكريم", JABRI]
        assert texts(f"المراجع\nالقرآن الكريم\n{JABRI}\n") == ["القرآن الكريم", JABRI]
        assert texts(f"المراجع\nأولا: القرآن الكريم\nثانيا: الكتب\n{JABRI}\n") == [JABRI]


class TestMarks:
    def test_numbers_in_any_digits(self):
        for sign in ("1-", "1.", "(1)", "[1]", "١-", "(١)", "1)", "-1"):
            assert [entry[0] for entry in entries(f"المراجع\n{sign} {JABRI}\n")] == ["1"]

    def test_bullets_are_no_numbers(self):
        for sign in ("•", "-", "–", "*"):
            assert entries(f"المراجع\n{sign} {JABRI}\n") == [(None, "المراجع", JABRI)]

    def test_a_year_that_begins_a_wrapped_line_numbers_nothing(self):
        text = "المراجع\n(1) الوردي، علي، منطق ابن خلدون، القاهرة،\n1962. الطبعة الأولى.\n(2) " + JABRI + "\n"
        assert [entry[0] for entry in entries(text)] == ["1", "2"]

    def test_a_number_in_a_wrapped_line_is_no_entry(self):
        text = "المراجع\n(1) الوردي، علي، منطق ابن خلدون، سلسلة الفكر\n(7) القاهرة، 1962.\n(2) " + JABRI + "\n"
        assert [entry[0] for entry in entries(text)] == ["1", "2"]

    def test_two_entries_on_one_line(self):
        assert [entry[0] for entry in entries(f"المراجع\n1- {WARDI} 2- {JABRI}\n3- {LAROUI}\n")] == ["1", "2", "3"]

    def test_one_entry_with_a_number_in_it(self):
        assert len(entries("المراجع\n1- الوردي، علي، لمحات اجتماعية، ج 2- القاهرة، 1962.\n")) == 1


class TestLines:
    def test_wrapped_and_bulleted(self):
        text = (
            "المراجع\n• الجابري، محمد عابد، بنية العقل العربي، مركز\nدراسات الوحدة العربية، 1990.\n• " + LAROUI + "\n"
        )
        assert texts(text) == ["الجابري، محمد عابد، بنية العقل العربي، مركز دراسات الوحدة العربية، 1990.", LAROUI]

    def test_wrapped_and_bare(self):
        text = (
            "المراجع\nالجابري، محمد عابد، بنية العقل العربي: دراسة تحليلية نقدية لنظم المعرفة\n"
            f"في الثقافة العربية، بيروت، 1990.\n{LAROUI}\n"
        )
        assert [entry.split("،")[0] for entry in texts(text)] == ["الجابري", "العروي"]

    def test_bare_entries_without_stops_are_not_joined(self):
        lines = [f"كاتب {n}، كتاب رقم {n}، بيروت، 199{n}" for n in range(9)]
        assert texts("المراجع\n" + "\n".join([*lines, JABRI])) == [*lines, JABRI]

    def test_entries_parted_by_empty_lines(self):
        hourani, lewis, said = "Hourani, A. (1962). Thought (2nd ed.).", "Lewis, B. (1950). Arabs.", "Said, E. (1978)."
        text = f"References\n\n{hourani}\nLondon: OUP.\n\n{lewis}\n\n{said}\nNew York.\n"
        assert texts(text) == [f"{hourani} London: OUP.", lewis, f"{said} New York."]

    def test_a_link_belongs_to_the_entry_above(self):
        for link in ("https://example.org/a", "Website: <https://example.org/a>", "متاح على: https://example.org/a"):
            assert texts(f"المراجع\n{JABRI}\n\n{link}\n{LAROUI}\n") == [f"{JABRI} {link}", LAROUI]

    def test_a_dash_for_the_author_begins_an_entry(self):
        again = "ــــــ، تكوين العقل العربي، دار الطليعة، بيروت، 1984."
        assert texts(f"المراجع\n{JABRI}\n{again}\n{LAROUI}\n") == [JABRI, again, LAROUI]

    def test_a_page_number_is_no_part_of_the_list(self):
        assert texts(f"المراجع\n{JABRI}\n\n- 120 -\n\n{LAROUI}\n") == [JABRI, LAROUI]


class TestAuthorLines:
    TITLES = ("بنية العقل العربي، بيروت، 1990.", "تكوين العقل العربي، بيروت، 1984.")

    def under(self, text):
        layout = locate(Document("", text))
        return [(text[slice(*e.span)].split("\n")[0], e.under and text[slice(*e.under)]) for e in layout.entries]

    def test_the_first_title_takes_the_line_and_the_others_stand_under_it(self):
        first, second = self.TITLES
        for bullet in ("", "- "):
            text = f"المراجع\n(5) الجابري، محمد عابد:\n{bullet}{first}\n{bullet}{second}\n(6) {LAROUI}\n"
            assert self.under(text) == [
                ("الجابري، محمد عابد:", None),
                (second, "الجابري، محمد عابد:"),
                (LAROUI, None),
            ]
            assert [entry[0] for entry in entries(text)] == ["5", None, "6"]

    def test_bare_names_over_bulleted_titles(self):
        first, second = self.TITLES
        text = (
            f"المراجع\n\nالجابري ، محمد عابد\n\n- {first}\n\n- {second}\n\nالعروي ، عبد الله\n\n- مفهوم الدولة، 1981.\n"
        )
        assert self.under(text) == [
            ("الجابري ، محمد عابد", None),
            (second, "الجابري ، محمد عابد"),
            ("العروي ، عبد الله", None),
        ]

    def test_authors_over_numbered_titles(self):
        first, second = self.TITLES
        for author in ("الجابري، محمد عابد (ت 1431هـ/2010م)", "• الجابري، محمد عابد (ت 1431هـ/2010م):"):
            name = author.removeprefix("• ").removesuffix(":")
            text = f"المراجع\n{author}\n1- {first}\n2- {second}\nالعروي، عبد الله:\n3- مفهوم الدولة، 1981.\n"
            assert [(entry, under and under.removesuffix(":")) for entry, under in self.under(text)] == [
                (first, name),
                (second, name),
                ("مفهوم الدولة، 1981.", "العروي، عبد الله"),
            ]

    def test_a_bullet_behind_numbered_titles_is_another_author(self):
        first, second = self.TITLES
        text = f"المراجع\n• {LAROUI}\n• الجابري، محمد عابد (ت 1431هـ):\n1. {first}\n2. {second}\n• {JABRI}\n"
        assert [under for _, under in self.under(text)] == [None, *["الجابري، محمد عابد (ت 1431هـ):"] * 2, None]

    def test_a_wrapped_line_before_a_number_is_no_author_line(self):
        text = f"المراجع\n1- {JABRI}\nالطبعة الثالثة (1990م)\n2- {LAROUI}\n"
        assert [under for _, under in self.under(text)] == [None, None]

    def test_a_colon_in_an_entry_makes_no_author_line(self):
        text = f"المراجع\n(1) طه حسين: مستقبل الثقافة في مصر، 1938.\n(2) {JABRI}\n"
        assert [under for _, under in self.under(text)] == [None, None]
