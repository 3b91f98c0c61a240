"""A note cut into its citations."""

from __future__ import annotations

import pytest

from gulfcite.parse.pieces import pieces
from gulfcite.patterns.passage import Passage

FIRST = "عبد الله العروي، مفهوم الدولة، الدار البيضاء، المركز الثقافي العربي، 1981، ص 20"
SECOND = "محمد عابد الجابري، تكوين العقل العربي، بيروت، دار الطليعة، 1984، ص 9"


def cut(text: str) -> list[tuple[str | None, str]]:
    """The signal and the text of each piece, without the marks at its end."""
    passage = Passage(text, (0, len(text)))
    return [(piece.signal, passage.quote(piece.start, piece.end).rstrip(" ،؛.,;")) for piece in pieces(passage)]


@pytest.mark.parametrize("between", ["؛ ", "؛ وكذلك: ", ". وينظر: ", "؛ قارن: ", "، نقلا عن: "])
def test_two_pieces(between: str) -> None:
    assert [text for _, text in cut(f"{FIRST}{between}{SECOND}.")] == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("signal", "meaning"),
    [
        *(("ينظر: ", "see"), ("انظر: ", "see"), ("راجع: ", "see"), ("ينظر أيضا: ", "see-also"), ("قارن: ", "compare")),
        *(("نقلا عن: ", "via"), ("See ", "see"), ("See also ", "see-also"), ("Cf. ", "compare"), ("Voir ", "see")),
    ],
)
def test_a_signal_before_the_first_piece(signal: str, meaning: str) -> None:
    assert cut(f"{signal}{FIRST}") == [(meaning, FIRST)]


def test_no_signal() -> None:
    assert cut(FIRST) == [(None, FIRST)]


@pytest.mark.parametrize(
    "text",
    [
        "علي الوردي، وعاظ السلاطين، بغداد، مطبعة المعارف، 1954، ص 30، 45",
        "محمد الجابري، بنية العقل العربي، نقد العقل العربي؛ 2، ط 3 (بيروت: مركز دراسات الوحدة العربية، 1990)، ص 14",
        "عبد الرزاق الحسني، تاريخ الوزارات العراقية، ط7، (بغداد: دار الشؤون الثقافية العامة، 1988)، ج1، ص 50",
    ],
)
def test_one_work_is_one_piece(text: str) -> None:
    assert cut(text) == [(None, text)]
