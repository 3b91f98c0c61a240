"""What would change, as a diff."""

from __future__ import annotations

from gulfcite.show.changes import changes


def test_a_changed_line() -> None:
    assert list(changes("a.txt", "one\ntwo\n", "one\n2\n")) == [
        "--- a.txt\n",
        "+++ a.txt\n",
        "@@ -1,2 +1,2 @@\n",
        " one\n",
        "-two\n",
        "+2\n",
    ]


def test_a_last_line_without_an_end_is_told() -> None:
    assert list(changes("a.txt", "one", "1"))[-1] == "+1\n\\ No newline at end of file\n"


def test_nothing_changed_is_no_diff() -> None:
    assert list(changes("a.txt", "one\n", "one\n")) == []
