"""Entries beside their twins, whole documents read: lists apart, romanised, and interleaved."""

from __future__ import annotations

from gulfcite.check.twins import Twin, twins

from .build import read

ARABIC = (
    "سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، مركز دراسات الوحدة العربية، 1987.",
    "الدوري، عبد العزيز، مقدمة في التاريخ الاقتصادي العربي، بيروت، دار الطليعة، 1969.",
    "الجابري، محمد عابد، بنية العقل العربي، بيروت، مركز دراسات الوحدة العربية، 1986.",
    "العروي، عبد الله، مفهوم الدولة، الدار البيضاء، المركز الثقافي العربي، 1981.",
    "النقيب، خلدون حسن، المجتمع والدولة في الخليج والجزيرة العربية، بيروت، مركز دراسات الوحدة العربية، 1987.",
    'هلال، علي الدين، "الأمن القومي العربي: دراسة في الأصول"، مجلة شؤون عربية، العدد 35، 1984، ص 12-20.',
)
ENGLISH = (
    "Salamé, Ghassan, Society and State in the Arab Levant, Beirut, Centre for Arab Unity Studies, 1987.",
    "Al-Duri, Abd al-Aziz, Introduction to Arab Economic History, Beirut, Dar al-Talia, 1969.",
    "Al-Jabri, Mohammed Abed, The Structure of the Arab Mind, Beirut, Centre for Arab Unity Studies, 1986.",
    "Laroui, Abdallah, The Concept of the State, Casablanca, Arab Cultural Centre, 1981.",
    "Al-Naqeeb, Khaldoun, Society and State in the Gulf and Arabian Peninsula, Beirut, 1987.",
    'Hilal, Ali al-Din, "Arab National Security: A Study of Principles", Arab Affairs, no. 35, 1984, pp. 12-20.',
)
ROMANISED = (
    "Salamé, Ghassan. (1987). Al-mujtama wa-l-dawla fi al-mashriq al-arabi. Beirut. [In Arabic]",
    "Al-Duri, Abd al-Aziz. (1969). Muqaddima fi al-tarikh al-iqtisadi al-arabi. Beirut: Dar al-Talia. [In Arabic]",
    "Al-Jabri, Mohammed Abed. (1986). Bunyat al-aql al-arabi. Beirut. [In Arabic]",
    "Laroui, Abdallah. (1981). Mafhum al-dawla. Casablanca: Al-Markaz al-thaqafi al-arabi. [In Arabic]",
    "Al-Naqeeb, Khaldoun Hasan. (1987). Al-mujtama wa-l-dawla fi al-khalij wa-l-jazira al-arabiya. [In Arabic]",
    "Hilal, Ali al-Din. (1984). Al-amn al-qawmi al-arabi. Shuun Arabiyya, (35), 12-20. [In Arabic]",
)
WARDI = "Al-Wardi, Ali. (1969). Lamahat ijtimaiyya min tarikh al-Iraq al-hadith. Baghdad. [In Arabic]"
HOURANI = "Hourani, Albert. (1962). Arabic Thought in the Liberal Age. London: Oxford University Press."


def apart(arabic: tuple[str, ...], other: tuple[str, ...]) -> list[Twin]:
    return twins(read("\n".join(("المراجع العربية", *arabic, "", "References", *other, ""))))


def told(found: list[Twin]) -> dict[str, list[tuple[str, str, str]]]:
    return {one.twin.text[:8]: [(f.en, a, b) for f, a, b in one.told] for one in found if one.twin and one.told}


def test_perfect_twins_agree() -> None:
    for other in (ENGLISH, ROMANISED):
        found = apart(ARABIC, other)
        assert [one.status for one in found] == ["agrees"] * 6
        assert [(one.entry and one.entry.text, one.twin and one.twin.text) for one in found] == list(
            zip(ARABIC, other, strict=True)
        )


def test_an_interleaved_list_is_two() -> None:
    pairs = [line for pair in zip(ARABIC, ENGLISH, strict=True) for line in pair]
    found = twins(read("\n".join(("قائمة المراجع", *pairs, ""))))
    assert [(one.status, one.entry and one.entry.text) for one in found] == [("agrees", line) for line in ARABIC]


def test_what_was_changed_in_one_of_them_is_told() -> None:
    changed = (ENGLISH[0].replace("1987", "1978"), *ENGLISH[1:5], ENGLISH[5].replace("35", "36").replace("20", "29"))
    assert told(apart(ARABIC, changed)) == {
        "Salamé, ": [("year", "1987", "1978")],
        "Hilal, A": [("issue", "35", "36"), ("pages", "12-20", "12-29")],
    }


def test_each_missing_twin_is_listed_and_a_foreign_work_is_none() -> None:
    found = apart(ARABIC, (*ROMANISED[:2], *ROMANISED[3:], WARDI, HOURANI))
    single = [(one.status, (one.entry or one.twin).text) for one in found if not (one.entry and one.twin)]
    assert single == [("missing", ARABIC[2]), ("missing", WARDI), ("alone", HOURANI)]


def test_an_entry_out_of_the_order_of_the_other_list_is_told() -> None:
    moved = (ENGLISH[1], ENGLISH[2], ENGLISH[3], ENGLISH[4], ENGLISH[5], ENGLISH[0])
    assert told(apart(ARABIC, moved)) == {"Salamé, ": [("order", "1", "6")]}


def test_lists_each_in_its_own_alphabet_have_no_common_order() -> None:
    assert told(apart(ARABIC, tuple(sorted(ENGLISH)))) == {}


def test_where_nothing_has_a_twin_nothing_is_missing() -> None:
    assert apart(ARABIC, (HOURANI,)) == []
    assert twins(read("\n".join(("المراجع", *ARABIC, "")))) == []


def test_an_entry_printed_twice_has_each_its_own_twin() -> None:
    found = apart((*ARABIC, ARABIC[0]), (*ENGLISH, ENGLISH[0]))
    assert [one.status for one in found] == ["agrees"] * 7
    assert len({one.twin.span for one in found if one.twin}) == 7
