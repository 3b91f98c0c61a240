"""What is said to a person, in each language that gulfcite speaks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import reduce
from typing import Literal, NamedTuple, get_args

Language = Literal["en", "ar"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


class Phrase(NamedTuple):
    """One thing to say, in every language; ``{name}`` is the place of a value."""

    en: str
    ar: str

    def of(self, **values: object) -> Message:
        """The phrase with its values, which may be messages themselves."""
        return Message(self, values)


class Message(NamedTuple):
    """A phrase and its values, to be said in one language or another."""

    phrase: Phrase
    values: Mapping[str, object] = {}

    def __str__(self) -> str:
        return self.said_in("en")

    def said_in(self, language: Language) -> str:
        values = {
            name: value.said_in(language) if isinstance(value, Message) else value
            for name, value in self.values.items()
        }
        phrase: str = getattr(self.phrase, language)
        return phrase.format(**values)


_BOTH = Phrase("{one}; {other}", "{one}؛ {other}")


def joined(messages: Iterable[Message]) -> Message:
    """Several messages, at least one, as one."""
    return reduce(lambda one, other: _BOTH.of(one=one, other=other), messages)
