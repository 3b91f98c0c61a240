"""spelling: two good ways to write one word, apart from what is wrong."""

import pytest

from gulfcite.check.rules.mismatch import RULE as MISMATCH
from gulfcite.check.rules.spelling import RULE

from ..build import cite, document, entry, item, person

RIGHT = item("الأمن القومي في آسيا", person("المنصور", "عبد العزيز"), 1990, type="book")


def told(title: str, given: str) -> list[str]:
    said = item(title, person("المنصور", given), 1990, type="book")
    analysis = document(cites=[cite("amn", record=said, reference="R1")], entries=[entry("amn", RIGHT)])
    assert not list(MISMATCH.find(analysis))
    return [str(one.message) for one in RULE.find(analysis)]


@pytest.mark.parametrize(
    ("title", "given"), [("الامن القومي في آسيا", "عبد العزيز"), ("الأمن القومي في آسيا", "عبدالعزيز")]
)
def test_a_spelling_that_differs_is_told(title: str, given: str) -> None:
    (message,) = told(title, given)
    assert message.endswith("in the list: one word spelt in two ways")


def test_one_spelling_is_silent() -> None:
    assert told("الأمن القومي في آسيا", "عبد العزيز") == []
