"""Which words of the two scripts are heard as one foreign name."""

import pytest

from gulfcite.text.hearing import heard


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("غيدنز", "Giddens"),
        ("إيفانز", "Evans"),
        ("فالرشتاين", "Wallerstein"),
        ("ويبر", "Weber"),
        ("يونغ", "Jung"),
        ("تشومسكي", "Chomsky"),
        ("سكوتشبول", "Skocpol"),
        ("دوركايم", "Durkheim"),
        ("كون", "Kuhn"),
        ("بياجيه", "Piaget"),
        ("فوكو", "Foucault"),
    ],
)
def test_one_name(arabic: str, latin: str) -> None:
    assert heard(arabic, latin)
    assert heard(latin, arabic)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("سمير", "Miller"),
        ("العلي", "Ali"),
        ("مالك", "Miller"),
        ("الزيات", "Steele"),
        ("Evans", "Evans"),
        ("كون", "كون"),
    ],
)
def test_two_names_or_one_script(one: str, other: str) -> None:
    assert not heard(one, other)
