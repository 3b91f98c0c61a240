"""What is said, in each language."""

from __future__ import annotations

from gulfcite.check.phrase import Message, Phrase, joined

HELLO = Phrase("hello {name}", "مرحبا {name}")


def test_a_message_is_said_in_the_language_asked_for() -> None:
    assert str(HELLO.of(name="Said")) == "hello Said"
    assert HELLO.of(name="سعيد").said_in("ar") == "مرحبا سعيد"


def test_a_value_may_be_a_message_itself() -> None:
    you = Phrase("you", "أنت")
    assert HELLO.of(name=you.of()).said_in("ar") == "مرحبا أنت"


def test_braces_in_a_value_are_no_places() -> None:
    assert str(HELLO.of(name="{name}")) == "hello {name}"


def test_several_are_joined() -> None:
    three = joined([Message(Phrase(c, c)) for c in "abc"])
    assert (str(three), three.said_in("ar")) == ("a; b; c", "a؛ b؛ c")
