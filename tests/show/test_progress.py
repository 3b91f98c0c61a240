"""The bar stays away from where it is not wanted."""

from __future__ import annotations

import sys

import pytest

from gulfcite.show import progress


class Terminal:
    """A standard error that is a terminal."""

    def __init__(self) -> None:
        self.said = ""

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        self.said += text
        return len(text)

    def flush(self) -> None:
        return


def test_a_pipe_gets_the_items_and_no_bar(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(progress.tracked(iter("abc"), 3)) == ["a", "b", "c"]
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(("patience", "shown"), [(0.0, True), (60.0, False)])
def test_a_terminal_gets_a_bar_when_it_takes_long(
    monkeypatch: pytest.MonkeyPatch, patience: float, shown: bool
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(progress, "_PATIENCE", patience)
    assert list(progress.tracked(iter("abc"), 3)) == ["a", "b", "c"]
    assert bool(terminal.said) is shown
