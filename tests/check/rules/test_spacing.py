"""spacing: a space too many, and where one is right."""

import pytest

from gulfcite.check import examine
from gulfcite.check.fix import fixed
from gulfcite.check.rules.spacing import RULE

from ..build import cite, document


def mended(text: str) -> str:
    analysis = document(cites=[cite("wardi", text=text)])
    return fixed(analysis._replace(findings=examine(analysis, [RULE])))[0]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("الوردي ، وعاظ  السلاطين", "الوردي، وعاظ السلاطين"),
        ("( بغداد ، 1954 )", "(بغداد، 1954)"),
        ("« وعاظ السلاطين »", "«وعاظ السلاطين»"),
    ],
)
def test_it_is_told_and_mended(text: str, right: str) -> None:
    assert mended(text) == right
    assert mended(right) == right


@pytest.mark.parametrize("text", ["الوردي، وعاظ السلاطين", "بغداد : المعارف ؛ 1954", "Wardi, A. (1954)"])
def test_it_is_silent_where_a_space_is_right(text: str) -> None:
    assert mended(text) == text
