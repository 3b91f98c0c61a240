"""Where sentences end, and where they do not: every case is a paragraph with | where it is cut."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gulfcite.parse.prose.sentence_ends import sentences

ARABIC = [
    "كتب الجابري عن العقل العربي. |ثم رد عليه طرابيشي.",
    "ما الدولة؟ |ومن أين جاءت؟ |لا أحد يدري!",
    "صدر الكتاب سنة 1986م. |وطبع بعد ذلك مرارا.",
    "توفي سنة 808هـ. |ودفن في القاهرة.",
    "يقول د. محمد عابد الجابري إن العقل تكون في عصر التدوين. |وهذا رأي أ.د. جورج طرابيشي.",
    "ورد في ص. 12 من ج. 2 من الكتاب. |وفي غيرها.",
    "قال: «لا عقل بلا تدوين». |ثم سكت.",
    "قال «ما العمل؟» ثم مضى في كلامه.",
    "يبلغ المعدل 3.5 في المئة. |وهو قليل.",
    "هذا ما كتبه (انظر: الجابري. بنية العقل. ص 20) في كتابه. |وغيره كثير.",
    "كان ... ثم صار أمرا آخر.",
    "وقع ذلك سنة 1987. |وكان له أثر.",
    "انتهى النص.وبدأ نص آخر.".replace(".و", ".|و"),
    "ومن أسباب ذلك:\n|- ضعف الدولة\n|- قوة القبيلة",
    "وهي:\n|أ. الدولة\n|ب. القبيلة",
    "سطر طويل انقطع في آخر الصفحة\nثم عاد في أول السطر. |وانتهى.",
]
LATIN = [
    "Jabri wrote on Arab reason. |Tarabishi answered him.",
    "See Jabri, op. cit., p. 12. |Tarabishi et al. disagree.",
    "J. R. R. Tolkien and Dr. Said met. |They talked.",
    "It grew by 3.5 per cent. |That is little.",
    "He asked why? |Nobody knew.",
    "See www.example.org/a.b for more. |It is there.",
    "“So be it.” |Then he left.",
]


def cut(marked: str, cited: tuple[str, ...] = ()) -> tuple[list[str], list[str]]:
    """The sentences that are found, and those that are marked."""
    text = marked.replace("|", "")
    found = sentences(text, (0, len(text)), [text.index(one) for one in cited])
    return [text[start:end] for start, end in found], [one.strip() for one in marked.split("|")]


@pytest.mark.parametrize("marked", [*ARABIC, *LATIN])
def test_sentences_are_cut_where_they_end(marked: str) -> None:
    found, told = cut(marked)
    assert found == told


@pytest.mark.parametrize(
    ("marked", "cited"),
    [
        ("تكون العقل في عصر التدوين.(1) |ثم تغير.", "(1)"),
        ("تكون العقل في عصر التدوين. (الجابري، 1986، ص 20) |ثم تغير.", "الجابري"),
        ("تكون العقل في عصر التدوين.¹ |ثم تغير.", "¹"),
        ("Reason was made then.[2] |It changed.", "[2]"),
        ("قال «لا عقل بلا تدوين.»(1) |ثم سكت.", "(1)"),
    ],
)
def test_what_cites_behind_the_stop_belongs_before_it(marked: str, cited: str) -> None:
    found, told = cut(marked, (cited,))
    assert found == told


def test_brackets_that_cite_nothing_begin_what_they_stand_in() -> None:
    found, told = cut("وهما اثنتان. |(1) الدولة. |(2) القبيلة.")
    assert found == told


def test_a_paragraph_is_cut_at_its_own_place() -> None:
    text = "عنوان. سطر. كتب الجابري. ثم سكت."
    start = text.index("كتب")
    assert [text[a:b] for a, b in sentences(text, (start, len(text)))] == ["كتب الجابري.", "ثم سكت."]
    assert sentences(text, (0, 0)) == []


@given(st.text(alphabet='اب جد.؟!() «»"\n12¹a B,…،', max_size=80))
def test_nothing_is_lost_or_told_twice(text: str) -> None:
    spans = sentences(text, (0, len(text)), range(0, len(text), 3))
    assert all(start < end for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    kept = "".join(text[start:end] for start, end in spans)
    assert "".join(kept.split()) == "".join(text.split())
