"""The number of a note, or several in a row, as its marker or its callout has them: 4 · 4، 5 · 4-6 · 4 و5."""

from .lines import BLANK

#: A number from here on is a year, up to this one.
FIRST_YEAR, LATEST_YEAR = 1300, 2099
MOST_DIGITS = 4
_STROKES = "-–—−"
_PARTING = str.maketrans(dict.fromkeys(_STROKES + "،,و&", " "))
#: The most numbers in a row.
_MOST = 4


def row(text: str) -> tuple[int, ...]:
    """The numbers that a text is made of, one after another; none where it is anything else, or leaves one out."""
    bare = text.strip(BLANK)
    parts = [bare] if bare.isdecimal() else bare.translate(_PARTING).split()
    if not 0 < len(parts) <= _MOST or not all(part.isdecimal() and len(part) <= MOST_DIGITS for part in parts):
        return ()
    numbers = tuple(map(int, parts))
    if len(numbers) == 2 and any(stroke in bare for stroke in _STROKES) and 0 < numbers[1] - numbers[0] < _MOST:
        numbers = tuple(range(numbers[0], numbers[1] + 1))
    in_turn = all(number == numbers[0] + step for step, number in enumerate(numbers))
    return numbers if in_turn and numbers[-1] < FIRST_YEAR else ()
