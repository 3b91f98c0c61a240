"""malformed-isbn: check digits and lengths of both kinds."""

import pytest

from gulfcite.check.rule import Said
from gulfcite.check.rules.malformed_isbn import RULE

from ..build import document, entry, item


def found(printed: str) -> list[tuple[str, Said]]:
    analysis = document(entries=[entry("said", item(), text=f"Said, Edward, Orientalism, New York, 1978, {printed}")])
    return [(analysis.document.text[slice(*said.span)], said) for said in RULE.find(analysis)]


@pytest.mark.parametrize(
    ("printed", "at", "reason"),
    [
        ("ISBN 0-394-74067-1.", "0-394-74067-1", "check digit"),
        ("ISBN-10: 0394740767", "0394740767", "check digit"),
        ("ISBN: 978-0-521-27423-7", "978-0-521-27423-7", "check digit"),
        ("ISBN 970-0-521-27423-4", "970-0-521-27423-4", "check digit"),
        ("ISBN 978-0-521-2742-4", "978-0-521-2742-4", "12 digits"),
        ("ردمك: ٩٧٨-0-521-27423-7", "٩٧٨-0-521-27423-7", "check digit"),
    ],
)
def test_it_speaks_and_points_at_the_number(printed: str, at: str, reason: str) -> None:
    [(text, said)] = found(printed)
    assert text == at
    assert reason in str(said.message)


@pytest.mark.parametrize(
    "printed",
    [
        "ISBN 0-394-74067-X.",
        "ISBN 039474067x",
        "ISBN-13: 978 0 521 27423 4",
        "(ISBN 978-0-521-27423-4)",
        "ISBN 394-74067-X",
        "ISBN 978-0-521",
        "ISBN 978-0-521-27423-4 0-394-74067-X",
    ],
)
def test_it_is_silent_on_a_sound_number_and_on_one_that_was_cut(printed: str) -> None:
    assert found(printed) == []
