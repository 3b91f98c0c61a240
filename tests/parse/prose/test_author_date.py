"""In-text citations: what is one, what it says, and what only looks like one.

Each case of fixtures/cases/prose is a paragraph of a text without notes and without a list, and the citations in it.
"""

import pytest

from gulfcite.model import Citation, Document, Entry, Layout, NoteBlock
from gulfcite.parse.prose.author_date import author_date

from ...cases import Case, cases, name_of


def cited(prose: str, entries: tuple[str, ...] = (), *, notes: bool = False) -> list[Citation]:
    text = prose
    places = []
    for entry in entries:
        places.append(Entry((len(text) + 1, len(text) + 1 + len(entry)), "المراجع"))
        text += f"\n{entry}"
    blocks = (NoteBlock((0, 0), "1", 1),) if notes else ()
    layout = Layout((0, 0), prose=((0, len(prose)),), entries=tuple(places), notes=blocks)
    found = author_date(Document("", text), layout)
    assert all(text[slice(*one.span)] == one.text for one in found)
    return found


@pytest.mark.parametrize("case", cases("prose"), ids=name_of)
def test_prose(case: Case) -> None:
    assert ("\n".join(one.text for one in cited(case.given)) or "no citation") == case.expected


def only(prose: str, *entries: str) -> Citation:
    found = cited(prose, entries)
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("prose", "authors", "year", "locator"),
    [
        ("العقل بنية (الجابري، 1990، ص 20).", [{"family": "الجابري"}], 1990, "20"),
        ("العقل بنية (الجابري ١٩٩٠م، ٢٠).", [{"family": "الجابري"}], 1990, "20"),
        ("العقل بنية (الجابري وآخرون، 2001).", [{"family": "الجابري"}], 2001, None),
        ("المجتمع (الوردي، 1969: 34).", [{"family": "الوردي"}], 1969, "34"),
        ("المجتمع (الوردي، 1969، ج1، ص34).", [{"family": "الوردي"}], 1969, "1/34"),
        ("المجتمع (الوردي، 1969، ص 34 وما بعدها).", [{"family": "الوردي"}], 1969, "34ff"),
        ("التعليم (الهندي والسعدي، 2010، ص ص 20-25).", [{"family": "الهندي"}, {"family": "السعدي"}], 2010, "20-25"),
        ("الدولة (عبد الله العروي، 1981).", [{"family": "العروي", "given": "عبد الله"}], 1981, None),
        ("العمران (ابن خلدون، 1967).", [{"family": "ابن خلدون"}], 1967, None),
        ("التخطيط (وزارة التخطيط، 2010).", [{"literal": "وزارة التخطيط"}], 2010, None),
        ("الخبر (صحيفة الأهرام، 2010).", [{"literal": "صحيفة الأهرام"}], 2010, None),
        ("the age (Hourani 1962, 59-60)", [{"family": "Hourani"}], 1962, "59-60"),
        ("the age (Hourani, A., 1962, p. 3)", [{"family": "Hourani", "given": "A."}], 1962, "3"),
        ("نص (Smith & Brown, 2015, p. 7)", [{"family": "Smith"}, {"family": "Brown"}], 2015, "7"),
        ("growth (World Bank, 2019)", [{"literal": "World Bank"}], 2019, None),
        ("health (World Health Organization [WHO], 2019)", [{"literal": "World Health Organization"}], 2019, None),
        ("الرواية (جابر عصفور، زمن الرواية، 1999، ص 25)", [{"family": "عصفور", "given": "جابر"}], 1999, "25"),
        ("الدولة (العروي، مفهوم الدولة، 1981، ص 5)", [{"family": "العروي"}], 1981, "5"),
        ("الدولة (العروي، عبد الله، 1981، ص 5)", [{"family": "العروي", "given": "عبد الله"}], 1981, "5"),
        ("الدولة (العروي: 1981، ص20)", [{"family": "العروي"}], 1981, "20"),
        ("المجتمع (الوردي 1965/ 12)", [{"family": "الوردي"}], 1965, "12"),
        ("قيادة (الحربي، الزهراني، 2018، ص 5)", [{"family": "الحربي"}, {"family": "الزهراني"}], 2018, "5"),
        ("growth (UNDP, 2002, p. 124-5)", [{"literal": "UNDP"}], 2002, "124-125"),
    ],
)
def test_author_year_and_locator(prose, authors, year, locator):
    one = only(prose)
    assert one.form == "author-date"
    assert one.item == {"author": authors, "issued": {"date-parts": [[year]]}}
    assert one.locator == locator
    assert one.text.startswith("(")
    assert one.text.endswith(")")


def test_several_works_are_several_citations():
    assert [one.text for one in cited("رأيان (الوردي، 1969؛ الحسني، 1988).")] == ["الوردي، 1969", "الحسني، 1988"]
    assert [one.text for one in cited("رأيان (الوردي 1969 والحسني 1988).")] == ["الوردي 1969", "الحسني 1988"]


@pytest.mark.parametrize(
    "prose",
    ["(الوردي، 1965؛ والعروي، 1981)", "(الوردي، 1965، والعروي، 1981)", "(الوردي، 1965 & العروي، 1981)"],
)
def test_what_joins_two_works_is_no_part_of_a_name(prose):
    assert [one.item["author"] for one in cited(prose)] == [[{"family": "الوردي"}], [{"family": "العروي"}]]


def test_a_body_behind_the_conjunction_is_one_without_it():
    assert cited("(الوردي، 1965؛ ووزارة المعارف، 1981)")[1].item["author"] == [{"literal": "وزارة المعارف"}]
    assert only("(وزارة المعارف، 1981)").item["author"] == [{"literal": "وزارة المعارف"}]


def test_the_last_of_several_authors_is_no_title():
    names = [{"family": "الحربي"}, {"family": "الزهراني"}, {"family": "القحطاني"}]
    assert only("(الحربي، الزهراني والقحطاني، 2018)").item["author"] == names


def test_a_name_that_begins_with_waw_keeps_it_after_a_mark():
    assert cited("(الوردي، 1965؛ وافي، 1981)")[1].item["author"] == [{"family": "وافي"}]


def test_a_school_year_and_a_day_are_no_year_with_a_page():
    assert not cited("(الوردي، 1965/66) و(الوردي، 1965/3/12)")


def test_a_second_year_is_the_same_author_s_next_work():
    first, second = cited("كتابان (الجابري، 1990، 1993).")
    assert (first.item["author"], second.text) == (second.item["author"], "1993")


def test_a_work_cited_through_another():
    first, second = cited("قول (الوردي، 1969، نقلا عن بطاطو، 1990).")
    assert (first.signal, second.signal) == (None, "via")
    assert second.text == "بطاطو، 1990"


def test_the_signal_is_no_part_of_the_citation():
    one = only("قول (انظر: الوردي، 1969، ص 7).")
    assert (one.signal, one.text) == ("see", "الوردي، 1969، ص 7")


@pytest.mark.parametrize(
    ("year", "issued", "custom"),
    [
        ("1410هـ", None, {"hijri": 1410}),
        ("1410هـ/1990م", {"date-parts": [[1990]]}, {"hijri": 1410}),
        ("1990أ", {"date-parts": [[1990]]}, {"year-suffix": "أ"}),
        ("د.ت", None, None),
    ],
)
def test_years_of_both_calendars_with_letters_or_none(year, issued, custom):
    item = only(f"قول (السالم، {year}، ص 5).").item
    assert (item.get("issued"), item.get("custom")) == (issued, custom)


def test_a_law_is_cited_by_its_article():
    one = only("نص القانون (قانون العمل، م ٥).")
    assert (one.item, one.locator) == ({"type": "legislation", "title": "قانون العمل"}, "5")


def test_a_verse_is_cited_by_its_sura():
    one = only("قال تعالى (البقرة: 255).")
    assert (one.form, one.item, one.locator) == ("short", {"title": "البقرة"}, "255")
    assert only("قال تعالى [سورة البقرة، الآية 255].").item["title"] == "سورة البقرة"


@pytest.mark.parametrize(
    ("prose", "text", "author"),
    [
        ("يرى الجابري (1990، ص 20) أن", "الجابري (1990، ص 20)", {"family": "الجابري"}),
        ("ويؤكد حسن حنفي (1990) أن", "حسن حنفي (1990)", {"family": "حنفي", "given": "حسن"}),
        ("Hourani (1962, p. 3) argues", "Hourani (1962, p. 3)", {"family": "Hourani"}),
        ("هدفت دراسة العنزي (2018) إلى", "العنزي (2018)", {"family": "العنزي"}),
        ("according to Hourani (1962)", "Hourani (1962)", {"family": "Hourani"}),
    ],
)
def test_the_author_may_stand_before_the_bracket(prose, text, author):
    one = only(prose)
    assert (one.text, one.item["author"]) == (text, [author])


def test_the_list_vouches_for_an_author_without_a_verb():
    entry = "الجابري، محمد عابد. (1990). بنية العقل العربي. مركز دراسات الوحدة العربية."
    assert only("ومشروع الجابري (1990) معروف", entry).text == "الجابري (1990)"
    assert not cited("ومشروع الجابري (1990) معروف")


WARDI = "الوردي، علي. (1965). دراسة في طبيعة المجتمع العراقي. بغداد: مطبعة العاني."
LAROUI = "العروي، عبد الله. (1981). مفهوم الدولة. الدار البيضاء: المركز الثقافي العربي."
HOURANI = "Hourani, A. (1962). Arabic thought in the liberal age. London: Oxford University Press."
SAID = "Said, E. (1978). Orientalism. New York: Pantheon."
KHALDUN = "Ibn Khaldun. (1967). The Muqaddimah. Princeton: Princeton University Press."
DAVIS = "Davis, F. (1989). Perceived usefulness. MIS Quarterly, 13(3), 319-340."


@pytest.mark.parametrize(
    ("prose", "texts"),
    [
        ("مع ما توصل إليه الوردي (1965) من نتائج", ["الوردي (1965)"]),
        ("وهذا ما أشار إليه الوردي (1965) في كتابه", ["الوردي (1965)"]),
        ("وفي دراسة قام بها علي الوردي (1965)", ["علي الوردي (1965)"]),
        ("دراسة أعدها الوردي (1965) بعنوان", ["الوردي (1965)"]),
        ("كل من الوردي (1965) والعروي (1981) أن", ["الوردي (1965)", "العروي (1981)"]),
        ("بين الوردي (1965)، والعروي (1981)، وDavis (1989).", ["الوردي (1965)", "العروي (1981)", "Davis (1989)"]),
        ("دراسة الوردي (1965) و Davis (1989)", ["الوردي (1965)", "Davis (1989)"]),
        ("وتفصيل هذا للوردي (1965) وحده", ["للوردي (1965)"]),
        ("وغيره كالوردي (1965) كثير", ["الوردي (1965)"]),
        ("وحصل الوردي، (1965) على ذلك", ["الوردي (1965)".replace(" ", "، ")]),
        ("كما ذكر Davis وآخرون (1989) ذلك", ["Davis وآخرون (1989)"]),
        ("The debate begins with Hourani (1962) and others.", ["Hourani (1962)"]),
        ("Both Hourani (1962) and Davis (1989) agree.", ["Hourani (1962)", "Davis (1989)"]),
        ("Said (1978) wrote it, and Edward Said (1978) again.", ["Said (1978)", "Edward Said (1978)"]),
        ("as he said (1978) so", []),
        ("It goes back to Ibn Khaldun (1967).", ["Ibn Khaldun (1967)"]),
        ("Although Hourani (1962) differs.", ["Hourani (1962)"]),
    ],
)
def test_authors_whom_a_sentence_names(prose, texts):
    assert [one.text for one in cited(prose, (WARDI, LAROUI, HOURANI, SAID, KHALDUN, DAVIS))] == texts


def test_a_name_joined_to_a_citation_is_as_sure_as_that_one():
    assert [one.item["author"] for one in cited("كل من الوردي (1965) والحسني (1988) أن", (WARDI,))] == [
        [{"family": "الوردي"}],
        [{"family": "الحسني"}],
    ]
    assert [one.text for one in cited("كذا (الوردي، 1965) والحسني (1988) أن", (WARDI,))] == ["(الوردي، 1965)"]
    assert [one.text for one in cited("يرى الوردي (1965) ذلك. والحرب (1988) انتهت.", (WARDI,))] == ["الوردي (1965)"]


def test_the_list_vouches_for_an_author_with_a_slip_in_the_year():
    assert only("The argument of Said (1979) was extended", SAID).text == "Said (1979)"
    assert not cited("The argument of Said (1993) was extended", (SAID,))


def test_a_verb_with_its_pronoun_is_no_part_of_the_name():
    assert only("وفي دراسة أجراها علي الوردي (1965) في بغداد").item["author"] == [{"family": "الوردي", "given": "علي"}]
    assert not cited("وهي التي توفي فيها الوردي (1995) ببغداد")


def test_numbers_shown_before_the_names_are_read_through_and_told():
    one = only("نص (4-3، 2020 Smith and Brown) بعده")
    assert one.item == {"author": [{"family": "Smith"}, {"family": "Brown"}], "issued": {"date-parts": [[2020]]}}
    assert one.locator == "3-4"
    assert [flaw.kind for flaw in one.flaws] == ["order"]
    assert "(Smith and Brown 2020, 3-4)" in one.flaws[0].meant


def test_mirrored_brackets_are_read_through_and_told():
    for prose, kind in (("هذا )1990، الجابري( نص", "order"), ("هذا )الجابري، 1990( نص", "brackets")):
        one = only(prose)
        assert one.item["author"] == [{"family": "الجابري"}]
        assert [flaw.kind for flaw in one.flaws] == [kind]


@pytest.mark.parametrize(
    "prose",
    [
        "صدر عام (1990) كتاب.",
        "سيد درويش (1892-1923) ملحن.",
        "وأعقبت ذلك (ثورة 1920) و(عام 2003) و(3 فبراير 2004) و(تموز 2014).",
        "بمبلغ (550) مليون، والاتحاد (ITU)، وانظر (الجدول 5، 1990).",
        "نشر الكتاب (بيروت: دار العلم، 1990) ثم (القاهرة، دار المعارف، 1952، ص 3).",
        "قال (إن الدول اتفقت في عام 1990 على ذلك) وسكت.",
        "الغزالي (505هـ/1111م) والغزالي (ت 505هـ).",
        "(World War II, 1945) and (Paris, 1990) and (in 1990, for example) and (August 1990)",
        "أعلنت الأمم المتحدة (1948) الإعلان.",
        "الحديث (رواه مسلم، 2040) في المدن (قطر، 2015) وفي الشهور (يناير، 2011).",
        "العينة (2010) بنسبة (95.5%) في عام (2015-2016)، (ن = 1500) و(SD = 1.2, M = 2015).",
        "قصة يوسف (20) ومحمد (محمد 47).",
        "في القانون (رقم 131 لسنة 1948) وفي (المادة 5).",
        "أولا (1) وثانيا (12) وفي (٢٠٠٣، ٢٠٠٤).",
    ],
)
def test_what_only_looks_like_a_citation(prose):
    assert cited(prose) == []


def test_what_is_inside_a_parenthesis_that_cites_nothing():
    assert [one.text for one in cited("قيل (وهذا ما يراه غيره أيضا (الجابري، 1990، ص 20) في كتابه)")] == [
        "(الجابري، 1990، ص 20)"
    ]


def test_a_document_with_notes_needs_more_than_one_name_and_year():
    assert cited("ومشروع (الجابري، 1990) معروف", notes=True) == []
    entry = "الجابري، محمد عابد. (1990). بنية العقل العربي."
    assert len(cited("ومشروع (الجابري، 1990) معروف", (entry,), notes=True)) == 1
    habit = "(الجابري، 1990، ص 2) ثم (الوردي، 1969، ص 3) ثم (العروي، 1981، ص 4) ثم (الحسني، 1988)"
    assert len(cited(habit, notes=True)) == 4


@pytest.mark.parametrize(
    ("prose", "text"),
    [
        ("الأمة عند غيلنر (1983) وليدة القومية.", "غيلنر (1983)"),
        ("ذهبت حنة أرندت (1963، ص 28) إلى غير ذلك.", "أرندت (1963، ص 28)"),
        ("والنساء في دراسة ليلى أبو لغد (2013) فاعلات.", "ليلى أبو لغد (2013)"),
        ("الهوية عند مكآدم وآخرين (2001) علاقة.", "مكآدم وآخرين (2001)"),
    ],
)
def test_a_foreign_name_as_arabic_hears_it(prose, text):
    entries = (
        "Gellner, E. (1983). Nations and Nationalism. Oxford: Blackwell.",
        "Arendt, H. (1963). On Revolution. New York: Viking.",
        "Abu-Lughod, L. (2013). Do Muslim Women Need Saving? Cambridge, MA: Harvard University Press.",
        "McAdam, D., Tarrow, S., & Tilly, C. (2001). Dynamics of Contention. Cambridge: Cambridge University Press.",
    )
    assert text in [one.text for one in cited(prose, entries)]


@pytest.mark.parametrize(
    "prose", ["الأمة في أوروبا (1983) فكرة.", "الأمة عند غيلنر (1990) فكرة.", "عدد السكان (1963)."]
)
def test_a_year_that_no_entry_of_such_a_name_has(prose):
    assert cited(prose, ("Gellner, E. (1983). Nations and Nationalism. Oxford: Blackwell.",)) == []


@pytest.mark.parametrize(
    ("prose", "texts"),
    [
        ("King, Pan, and Roberts (2013) showed so.", ["King, Pan, and Roberts (2013)"]),
        ("In Jordan, Ryan’s (2018) book is read.", ["Ryan’s (2018)"]),
        ("Giddens’ (1984) book is read.", ["Giddens’ (1984)"]),
        ("(King, 2013; see Ryan, 2018, for a review)", ["(King, 2013", "Ryan, 2018"]),
        ("King (2013) says that they “allow it” (p. 119).", ["King (2013)", "(p. 119)"]),
        ("يرى العروي (1981) أن «الدولة» كذا (ص 20).", ["العروي (1981)", "(ص 20)"]),
    ],
)
def test_forms_of_apa(prose, texts):
    entries = (
        "King, G., Pan, J., & Roberts, M. E. (2013). How censorship in China allows government criticism.",
        "Ryan, C. R. (2018). Jordan and the Arab Uprisings. Columbia University Press.",
        "Giddens, A. (1984). The Constitution of Society. Polity Press.",
        "العروي، عبد الله. (1981). مفهوم الدولة. المركز الثقافي العربي.",
    )
    found = cited(prose, entries)
    assert [one.text.strip("(") for one in found] == [text.strip("(") for text in texts]
    assert all((one.form == "ibid") == ("author" not in one.item) for one in found)


@pytest.mark.parametrize("prose", ["Egypt, Syria, and Iraq (2013) differ.", "The figures are below (p. 119) (ص 20)."])
def test_commas_and_pages_that_cite_nothing(prose):
    entries = ("King, G., Pan, J., & Roberts, M. E. (2013). How censorship in China allows government criticism.",)
    assert cited(prose, entries) == []
