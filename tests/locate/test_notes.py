"""Notes, told in the text of whole small documents."""

from gulfcite.locate import locate
from gulfcite.model import Document

BODY = "يرى الجابري أن العصبية محور نظرية ابن خلدون في الدولة{}، وأنها تقوم على القرابة والولاء والحلف والجوار{}."
FIRST = "محمد عابد الجابري، فكر ابن خلدون، بيروت، 1994، ص 20."
SECOND = "المرجع نفسه، ص 25."
THIRD = "عبد الله العروي، مفهوم الدولة، الدار البيضاء، 1981، ص 20."


def notes(text):
    """Page, marker and text of each note of a document."""
    return [
        (note.page, note.marker, " ".join(text[slice(*note.span)].split())) for note in locate(Document("", text)).notes
    ]


TWO = [(1, "1", FIRST), (1, "2", SECOND)]


class TestFootBlocks:
    def test_raised_numbers_need_nothing_else(self):
        assert notes(f"{BODY.format('¹', '²')}\n\n¹ {FIRST}\n² {SECOND}\n") == TWO

    def test_under_a_rule(self):
        for one, two in (
            ("(1)", "(2)"),
            ("[1]", "[2]"),
            ("1-", "2-"),
            ("1.", "2."),
            ("١)", "٢)"),
            ("(1) ...", "(2) ..."),
        ):
            assert notes(f"{BODY.format('(1)', '(2)')}\n_________\n{one} {FIRST}\n{two} {SECOND}\n") == TWO

    def test_by_their_callouts_alone(self):
        for one, two in (("(1)", "(2)"), ("[1]", "[2]"), ("1-", "2-")):
            text = f"{BODY.format('(1)', '(2)')}\n\n{one} {FIRST}\n{two} {SECOND}\n\nوبعد، فهذا رأي له ما يسنده.\n"
            assert notes(text) == TWO

    def test_a_list_in_the_body_is_no_notes(self):
        steps = "الخطوات:\n(1) تشكيل اللجان.\n(2) تدريب العاملين."
        assert notes(f"{BODY.format('', '')}\n\n{steps}\n") == []
        assert notes(f"{BODY.format('(1)', '(2)')}\n\n{steps.replace('(1)', '1.').replace('(2)', '2.')}\n") == []
        assert notes(f"{BODY.format('', '')}\n------------\n{steps}\n") == []

    def test_a_list_in_the_body_of_a_document_with_raised_notes(self):
        text = f"{BODY.format('¹', '²')}\n\n¹ {FIRST}\n² {SECOND}\n\n1. تشكيل اللجان، ص 5.\n2. تدريب العاملين، ص 6.\n"
        assert notes(text) == TWO

    def test_notes_that_lost_their_callouts_are_known_by_what_they_repeat(self):
        text = f"{BODY.format('', '')}\n\n(1) {FIRST}\n(2) {SECOND}\n\n{BODY.format('', '')}\n\n(1) {THIRD}\n"
        assert notes(text) == [*TWO, (2, "1", THIRD)]

    def test_bare_numbers_that_the_body_calls(self):
        for one, two in (("(1)", "(2)"), ("1", "2")):
            text = f"{BODY.format(one, two)}\n\n1 {FIRST}\n2 {SECOND}\n"
            assert notes(text) == TWO
        assert notes(f"{BODY.format('(1)', '(2)')}\n_________\n1{FIRST}\n2{SECOND}\n") == TWO

    def test_bare_numbers_before_what_cites_nothing(self):
        steps = "1 تشكيل اللجان.\n2 تدريب العاملين.\n3 عرض النتائج."
        towns = "1 بغداد 500\n2 البصرة 300"
        for body in (BODY.format("", ""), BODY.format("(1)", "(2)"), BODY.format("1", "2")):
            assert notes(f"{body}\n\n{steps}\n\n{body}\n\n{towns}\n") == []

    def test_numbers_laid_flat_call_a_page_with_a_remark_in_it(self):
        remark = "يقصد بالعصبية هنا الالتحام بالنسب."
        body = BODY.format("1", "2") + " والدولة غايتها3."
        text = f"{body}\n\n(1) {FIRST}\n(2) {remark}\n(3) {THIRD}\n"
        assert [note[2] for note in notes(text)] == [FIRST, remark, THIRD]

    def test_one_number_laid_flat_calls_nothing(self):
        assert notes("وهذا ما تقرره المادة2 من القانون في كل حال.\n\n2 المادة الثانية، ص 6.\n") == []

    def test_affiliations_of_authors_are_no_notes(self):
        front = f"الدولة\nأحمد سعيد¹\n¹ كلية الآداب، جامعة بغداد\n\nالملخص\n{BODY.format('', '')}\n\nالمقدمة\n"
        assert notes(f"{front}{BODY.format('¹', '')}\n\n¹ {FIRST}\n") == [(1, "1", FIRST)]

    def test_a_star_among_numbers(self):
        text = f"{BODY.format('*', '(1)')}\n_________\n* مفكر مغربي.\n(1) {FIRST}\n"
        assert notes(text) == [(1, "*", "مفكر مغربي."), (1, "1", FIRST)]

    def test_stars_alone_number_the_notes_of_a_page(self):
        page = f"{BODY.format('*', '**')}\n{{}}* {FIRST}\n** {SECOND}\n\n"
        for rule in ("_________\n", "\n"):
            text = page.format(rule) * 2
            assert [note[:2] for note in notes(text)] == [(1, "*"), (1, "**"), (2, "*"), (2, "**")]

    def test_a_star_that_a_page_wrapped(self):
        text = f"{BODY.format(' *', ' **')}\n_________\n* محمد عابد الجابري، فكر ابن\nخلدون، ص 20.\n** {SECOND}\n"
        assert [note[1] for note in notes(text)] == ["*", "**"]

    def test_bullets_of_the_body_are_no_notes(self):
        bullets = "* العامل الاقتصادي، ص 5.\n* العامل السياسي، ص 6.\n\n"
        text = f"{BODY.format('*', '')}\n\n{bullets}وبعد.\n_________\n* {FIRST}\n"
        assert notes(text) == [(1, "*", FIRST)]

    def test_numbers_behind_the_word_note(self):
        for one, two in (("هامش 1:", "هامش 2:"), ("الهامش (١):", "الهامش (٢):"), ("Note 1:", "Note 2:")):
            for between in ("_________\n", "\n", "\nالهوامش\n"):
                assert notes(f"{BODY.format('(1)', '(2)')}\n{between}{one} {FIRST}\n{two} {SECOND}\n") == TWO

    def test_a_note_to_a_table_is_none(self):
        text = f"{BODY.format('(1)', '(2)')}\n\nNote 1: figures are in thousands.\nNote 2: estimates.\n\nوبعد.\n\n"
        assert notes(f"{text}1- {FIRST}\n2- {SECOND}\n") == TWO

    def test_one_number_laid_flat_in_its_turn(self):
        for one in ("(1)", "1-", "1.", "(۱)"):
            text = f"{BODY.format('۱', '')}\n\n{one} {FIRST}\n\nوبعد.\n"
            assert notes(text) == [(1, "1", FIRST)]
        assert notes("وهذا ما تقرره المادة2 من القانون في كل حال.\n\n2- المادة الثانية، ص 6.\n") == []


class TestNotesWithoutLabelsOfPages:
    def test_a_number_that_closes_a_note_is_its_page(self):
        page = "Said replied{}, and so did Hourani{}.\n\n"
        for note in (
            "Edward W. Said, Orientalism (New York: Pantheon, 1978), 95.",
            "Albert Hourani, Arabic Thought, 54–55.",
            "محمد عابد الجابري، بنية العقل العربي (بيروت: مركز دراسات الوحدة العربية، 1990)، 14.",
        ):
            assert notes(f"{page.format('1', '2')}1. {note}\n2. {note}\n") == [(1, "1", note), (1, "2", note)]

    def test_a_year_or_a_sum_that_closes_a_line_is_none(self):
        page = "وتضاعف عدد المدارس{} في عقد{}.\n\n"
        for steps in (
            "1. الثورة العراقية، حزيران، 1920.\n2. المعاهدة، كانون الثاني، 1948.",
            "1. بغداد، 120\n2. البصرة، 45",
        ):
            assert notes(f"{page.format('1', '2')}{steps}\n") == []


class TestWhatOtherPagesShow:
    PAGE = "وقد صدق{} في ذلك.\n\n"
    REMARK = "كذا في الأصل."

    def test_a_remark_alone_at_the_foot_of_a_page(self):
        for one, two, three in (("(1)", "(2)", "(3)"), ("1-", "2-", "3-"), ("1.", "2.", "3.")):
            text = f"{BODY.format('(1)', '(2)')}\n\n{one} {FIRST}\n{two} {SECOND}\n\n"
            text += f"{self.PAGE.format('(3)')}{three} {self.REMARK}\n"
            assert notes(text) == [*TWO, (1, "3", self.REMARK)]

    def test_a_remark_below_a_rule_that_nothing_calls(self):
        text = f"{BODY.format('(1)', '(2)')}\n_________\n1- {FIRST}\n2- {SECOND}\n\n"
        assert notes(f"{text}{self.PAGE.format('')}_________\n1- {self.REMARK}\n") == [*TWO, (2, "1", self.REMARK)]

    def test_a_list_of_the_body_above_the_notes_of_its_page(self):
        steps = "1- تشكيل اللجان.\n2- تدريب العاملين.\n\n"
        text = f"{BODY.format('(1)', '(2)')}\n\n1- {FIRST}\n2- {SECOND}\n\n"
        text += f"{BODY.format('(1)', '(2)')}\n\n{steps}وبعد.\n\n1- {THIRD}\n2- {SECOND}\n"
        assert notes(text) == [*TWO, (2, "1", THIRD), (2, "2", SECOND)]

    def test_a_table_between_flat_callouts_and_their_notes(self):
        table = "الجدول (1): عدد المدارس\n1 بغداد 120\n2 البصرة 45\n\n"
        assert notes(f"{BODY.format('1', '2')}\n\n{table}وبعد.\n\n1 {FIRST}\n2 {SECOND}\n") == TWO


class TestExcerpts:
    def test_from_a_number_that_the_body_calls(self):
        for between in ("_________\n", "\n"):
            text = f"{BODY.format('(57)', '(58)')}\n{between}(57) {FIRST}\n(58) {SECOND}\n"
            assert notes(text) == [(1, "57", FIRST), (1, "58", SECOND)]
        assert notes(f"{BODY.format('', '')}\n\n57- {FIRST}\n58- {THIRD}\n") == []

    def test_a_page_whose_first_number_was_lost(self):
        text = f"{BODY.format('(1)', '(2)')}\n_________\n(1) {FIRST}\n(2) {SECOND}\n\n"
        text += f"{BODY.format('(1)', '(2)')}\n_________\n(2) {THIRD}\n(3) {SECOND}\n"
        assert notes(text) == [*TWO, (2, "2", THIRD), (2, "3", SECOND)]

    def test_an_item_of_a_list_that_the_body_has_as_a_callout(self):
        text = f"{BODY.format('', '(2)')}\n\n1- تشكيل اللجان.\n2- تدريب العاملين.\n\nوبعد.\n_________\n(2) {FIRST}\n"
        assert notes(text) == [(1, "2", FIRST)]


class TestPages:
    def test_a_form_feed_below_notes_that_all_cite(self):
        page = f"{BODY.format('', '')}\n\n1- {FIRST}\n2- {THIRD}\n\f"
        assert [note[:2] for note in notes(page * 2)] == [(1, "1"), (1, "2"), (2, "1"), (2, "2")]

    def test_a_form_feed_below_a_list(self):
        page = f"{BODY.format('', '')}\n\n1- تشكيل اللجان.\n2- تدريب العاملين.\n\f"
        assert notes(page * 2) == []

    def test_numbering_that_restarts_opens_a_page(self):
        page = BODY.format("¹", "") + "\n\n¹ {}\n\n"
        assert [note[:2] for note in notes(page.format(FIRST) + page.format(THIRD))] == [(1, "1"), (2, "1")]

    def test_numbering_that_runs_on_opens_none(self):
        one = f"{BODY.format('(1)', '(2)')}\n_________\n(1) {FIRST}\n(2) {SECOND}\n\f\n"
        two = f"{BODY.format('(3)', '')}\n_________\n(3) {THIRD}\n"
        assert notes(one + two) == [*TWO, (1, "3", THIRD)]


class TestHowFarANoteGoes:
    def test_over_wrapped_lines(self):
        text = f"{BODY.format('¹', '²')}\n\n¹ محمد عابد الجابري، فكر ابن\nخلدون، بيروت، 1994، ص 20.\n² {SECOND}\n"
        assert notes(text) == TWO

    def test_over_a_line_that_begins_with_a_number(self):
        note = "Ibn Khaldun, Muqaddimah, trans. Rosenthal,\n3 vols. (New York: Pantheon, 1958), vol. 1, pp.\n264-65."
        for one in ("(1)", "1-", "1"):
            text = f"Said replied(1).\n_________\n{one} {note}\n\nThe war put an end to it.\n"
            assert notes(text) == [(1, "1", note.replace("\n", " "))]

    def test_over_a_link_and_a_paragraph_with_a_signal(self):
        for more in ("https://example.org/a", "وكذلك: علي الوردي، منطق ابن خلدون، ص 3.", "See also: Hourani, p. 3."):
            text = f"{BODY.format('¹', '²')}\n\n¹ {FIRST}\n\n{more}\n\n² {SECOND}\n\n{more}\n\n{BODY.format('', '')}\n"
            assert notes(text) == [(1, "1", f"{FIRST} {more}"), (1, "2", f"{SECOND} {more}")]

    def test_not_over_the_body_below(self):
        layout = locate(
            Document("", f"{BODY.format('¹', '')}\n\n¹ {FIRST}\n\nوكذلك أن الدولة عنده طور من أطوار العمران.\n")
        )
        assert len(layout.notes) == 1
        assert len(layout.prose) == 2

    def test_not_over_the_body_between_two_pages_numbered_through(self):
        text = f"{BODY.format('(1)', '')}\n\n(1) {FIRST}\n\n{BODY.format('(2)', '')}\n\n(2) {SECOND}\n"
        assert notes(text) == TWO

    def test_not_over_the_body_right_below_where_no_page_wrapped_it(self):
        body = BODY.replace("،", "") + " وقد بسط القول في ذلك كله في كتابه عن العصبية والدولة وعاد إليه في نقد العقل."
        for stop in (".", ""):
            note = f"المرجع نفسه، ص 17{stop}"
            text = (
                f"{body.format('1', '2')}\n(1) {FIRST}\n(2) {note}\n{body.format('3', '4')}\n(3) {THIRD}\n(4) {note}\n"
            )
            assert [found[2] for found in notes(text)] == [FIRST, note, THIRD, note]

    def test_not_over_the_body_that_calls_the_next_one_in_digits_laid_flat(self):
        body = "يرى العروي أن الإصلاح جسر بين الدولتين{}.\n\n"
        text = f"{body.format('1')}1- {FIRST}\n\n{body.format('2')}2- {SECOND}\n\n{body.format('3')}3- {THIRD}\n"
        assert notes(text) == [*TWO, (1, "3", THIRD)]

    def test_several_notes_on_one_line(self):
        assert notes(f"{BODY.format('(1)', '(2)')}\n\nالهوامش\n(1) {FIRST} (2) {SECOND}\n") == TWO

    def test_several_notes_on_one_line_in_other_markers(self):
        for one, two in (("1-", "2-"), ("1.", "2."), ("1)", "2)")):
            assert notes(f"{BODY.format('(1)', '(2)')}\n_________\n{one} {FIRST} {two} {SECOND}\n") == TWO

    def test_several_notes_on_one_line_after_a_page(self):
        for page in ("ص 20", "ص 20،", "1971ص20"):
            text = f"{BODY.format('(1)', '(2)')}\n_________\n(1) الجابري، العصبية، {page} (2) نفسه، ص 25\n"
            assert [note[1] for note in notes(text)] == ["1", "2"]
        for one, two in (("1-", "2-"), ("1.", "2."), ("1)", "2)")):
            text = f"{BODY.format('(1)', '(2)')}\n_________\n{one} الجابري، العصبية، ص 20 {two} نفسه، ص 25\n"
            assert [note[1] for note in notes(text)] == ["1", "2"]

    def test_pages_after_a_page_are_no_second_note(self):
        for pages in ("ص 1، 2- 5.", "ص 1, 2. وقارن ص 9."):
            text = f"{BODY.format('(1)', '')}\n_________\n1- الجابري، العصبية، {pages}\n"
            assert [note[1] for note in notes(text)] == ["1"]

    def test_an_issue_after_a_volume_is_no_second_note(self):
        note = "محمد عابد الجابري، «العصبية»، المستقبل العربي، المجلد 5 (2)، ص 20."
        assert notes(f"{BODY.format('(1)', '')}\n_________\n(1) {note}\n") == [(1, "1", note)]

    def test_not_over_the_number_of_the_page(self):
        text = f"{BODY.format('(1)', '')}\n_________\n(1) المرجع نفسه، ص 17\n- ٤٨ -\n{BODY.format('', '')}\n"
        assert notes(text) == [(1, "1", "المرجع نفسه، ص 17")]

    def test_end_notes_not_over_the_number_and_the_head_of_a_page(self):
        for turn in ("\n34\n\f\nمجلة كلية الآداب\n\n", "\n34\n\n", "\fمجلة كلية الآداب\n"):
            assert notes(f"{BODY.format('(1)', '(2)')}\n\nالهوامش\n(1) {FIRST}\n{turn}(2) {SECOND}\n") == TWO

    def test_end_notes_over_a_page(self):
        head, tail = "محمد عابد الجابري، فكر ابن", "خلدون، بيروت، 1994، ص 20."
        assert notes(f"{BODY.format('(1)', '(2)')}\n\nالهوامش\n(1) {head}\n\f{tail}\n(2) {SECOND}\n") == TWO

    def test_an_article_in_a_note_is_no_second_note(self):
        note = "القانون المدني، المادة (2) منه، ص 20."
        assert notes(f"{BODY.format('(1)', '')}\n\nالهوامش\n(1) {note}\n") == [(1, "1", note)]


class TestEndNotes:
    def test_under_a_heading(self):
        for heading in ("الهوامش", "هوامش البحث:", "Notes", "## الحواشي"):
            assert notes(f"{BODY.format('', '')}\n\n{heading}\n\n1- {FIRST}\n\n2- {SECOND}\n") == TWO

    def test_of_each_chapter(self):
        chapter = "الفصل {}\n" + BODY.format("(1)", "") + "\n\nهوامش الفصل {}\n(1) {}\n\n"
        text = chapter.format("الأول", "الأول", FIRST) + chapter.format("الثاني", "الثاني", THIRD)
        assert notes(text) == [(1, "1", FIRST), (2, "1", THIRD)]

    def test_remarks_under_the_same_word_are_none(self):
        assert notes("ملاحظات\n1- يجب تسليم البحث في موعده.\n2- لا تقبل البحوث المنشورة.\n") == []

    def test_a_list_below_them_is_a_list(self):
        layout = locate(
            Document("", f"{BODY.format('(1)', '')}\nالهوامش\n(1) {FIRST}\nالمراجع\n1- {THIRD}\n2- {FIRST}\n")
        )
        assert (len(layout.notes), len(layout.entries)) == (1, 2)

    def test_sources_that_repeat_one_another_are_notes(self):
        text = f"{BODY.format('(1)', '(2)')}\n\nالمصادر\n1- {FIRST}\n2- {SECOND}\n3- المصدر نفسه، ص 26.\n"
        assert [note[1] for note in notes(text)] == ["1", "2", "3"]
        assert locate(Document("", text)).entries == ()

    def test_one_heading_for_notes_and_list(self):
        called = f"{BODY.format('(1)', '(2)')}\n\nالهوامش والمراجع\n(1) {FIRST}\n(2) {THIRD}\n"
        assert len(notes(called)) == 2
        listed = locate(Document("", f"{BODY.format('', '')}\n\nالهوامش والمراجع\n- {FIRST}\n- {THIRD}\n"))
        assert (len(listed.notes), len(listed.entries)) == (0, 2)


class TestMarkdown:
    def test_notes_below_the_list(self):
        text = f"{BODY.format('[^1]', '[^2]')}\n\n## المراجع\n\n* {THIRD}\n\n[^1]: {FIRST}\n[^2]: {SECOND}\n"
        assert notes(text) == TWO
        assert len(locate(Document("", text)).entries) == 1

    def test_notes_without_their_text_above_a_list(self):
        entries = (
            "1. الجابري، محمد عابد، فكر ابن خلدون، بيروت، 1994.\n2. العروي، عبد الله، مفهوم الدولة، بيروت، 1981.\n"
        )
        assert notes(f"(1) {FIRST}\n(2) {THIRD}\n\nالمراجع\n{entries}") == [(1, "1", FIRST), (1, "2", THIRD)]
        assert notes(f"المراجع\n{entries}") == []
