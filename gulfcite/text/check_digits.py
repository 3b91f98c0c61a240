"""Whether the check digit of an ISBN or an ISSN fits."""

from __future__ import annotations


def _weighed(digits: str) -> bool:
    """Whether digits, weighed from their number down to 1, are a multiple of 11; X is 10 and stands at the end."""
    if "X" in digits[:-1]:
        return False
    values = [10 if digit == "X" else int(digit) for digit in digits]
    weights = range(len(digits), 0, -1)
    return sum(weight * value for weight, value in zip(weights, values, strict=True)) % 11 == 0


def is_isbn(digits: str) -> bool:
    """Whether ten digits are weighed right, or thirteen, weighed 1 and 3 in turn, that begin as books do."""
    if len(digits) == 10:
        return _are_digits(digits) and _weighed(digits)
    if len(digits) != 13 or not digits.isdecimal() or not digits.startswith(("978", "979")):
        return False
    return sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(digits)) % 10 == 0


def is_issn(digits: str) -> bool:
    """Whether eight digits are weighed right."""
    return len(digits) == 8 and _are_digits(digits) and _weighed(digits)


def _are_digits(digits: str) -> bool:
    return digits.isascii() and digits.removesuffix("X").isdecimal()
