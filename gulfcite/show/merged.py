"""What became of the works that were merged into a bibliography, in lines that an editor can jump from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from ..check.phrase import Language, Message, Phrase
from ..check.wording import called
from ..library.merge import Outcome, Verdict
from .plain import isolate, plain

#: In the order in which they are told.
_SAID: dict[Verdict, Phrase] = {
    "there": Phrase("there as {keys}: {work}", "موجود باسم {keys}: {work}"),
    "added": Phrase("added {key}: {work}", "أضيف {key}: {work}"),
    "open": Phrase("not added, may be {keys}: {work}", "لم يضف، ولعله أحد هذه {keys}: {work}"),
    "bare": Phrase("not added, too little to know it by: {work}", "لم يضف، لقلة ما يعرف به: {work}"),
}
_LIKE = Phrase("added {key}, compare {keys}: {work}", "أضيف {key}، وليقارن بـ {keys}: {work}")
_DIFFERS = Phrase(
    "differs from {keys}: {field}: “{held}” there, “{said}” here",
    "يخالف {keys}: {field}: «{held}» هناك، «{said}» هنا",
)
_SUMMARY = Phrase(
    "{file}: {added} added, {there} there already, {differ} of them with differences, {rest} not added",
    "{file}: أضيف {added}، وموجود من قبل {there}، منها {differ} بها اختلاف، ولم يضف {rest}",
)


def lines(outcomes: Sequence[Outcome], language: Language, *, bidi: bool) -> Iterator[str]:
    """What was there, what was added, what was not, and last what differs; ``bidi`` for a terminal."""
    for verdict in _SAID:
        for outcome in outcomes:
            if outcome.verdict == verdict:
                yield _line(outcome, _what(outcome), language, bidi)
    for outcome in outcomes:
        for field, held, said in outcome.disagreements:
            message = _DIFFERS.of(keys=", ".join(outcome.keys), field=Message(field), held=held, said=said)
            yield _line(outcome, message, language, bidi)


def summary(outcomes: Sequence[Outcome], file: str, language: Language) -> str:
    """How many works were added, there already, there with other values, and not added."""
    counts = Counter(outcome.verdict for outcome in outcomes)
    differ = sum(bool(outcome.disagreements) for outcome in outcomes)
    numbers = {"added": counts["added"], "there": counts["there"], "rest": counts["open"] + counts["bare"]}
    return plain(_SUMMARY.of(file=file, differ=differ, **numbers).said_in(language))


def _what(outcome: Outcome) -> Message:
    phrase = _LIKE if outcome.verdict == "added" and outcome.keys else _SAID[outcome.verdict]
    return phrase.of(key=outcome.record.key, keys=", ".join(outcome.keys), work=called(outcome.record.item))


def _line(outcome: Outcome, message: Message, language: Language, bidi: bool) -> str:
    text = plain(f"{outcome.place}: {message.said_in(language)}")
    return f"{isolate(text) if bidi else text}\n"
