"""Lines and columns count from 1, columns in code points."""

import pytest

from gulfcite.check.place import placer


@pytest.mark.parametrize(
    ("text", "offset", "place"),
    [
        ("كتاب", 0, (1, 1)),
        ("كتاب", 3, (1, 4)),
        ("a\nb", 2, (2, 1)),
        ("a\r\nb", 3, (2, 1)),
        ("a\rb\rc", 4, (3, 1)),
        ("a\r\n\r\nbc", 6, (3, 2)),
        ("a\x0cb\u2028c", 4, (1, 5)),
        ("\n", 1, (2, 1)),
    ],
)
def test_place(text: str, offset: int, place: tuple[int, int]) -> None:
    assert placer(text)(offset) == place
