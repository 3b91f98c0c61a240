"""mixed-digits: one number in digits of two scripts."""

from gulfcite.check.rules.mixed_digits import RULE

from ..build import document, entry, item, note, targets


def test_it_points_at_the_number_in_an_entry() -> None:
    analysis = document(entries=[entry("w", item(), text="الوردي، وعاظ السلاطين، بغداد، 19٥4، ص 30")])
    [said] = RULE.find(analysis)
    assert analysis.document.text[slice(*said.span)] == "19٥4"
    assert "1954" in str(said.message)


def test_it_speaks_of_persian_digits_among_arabic_ones_and_of_notes() -> None:
    mixed = note("1")._replace(text="الوردي، ص ١۴")
    assert targets(list(RULE.find(document(notes=[mixed])))) == ["N1"]


def test_it_is_silent_on_numbers_that_differ_from_one_another() -> None:
    texts = ("الوردي، ١٩٥٤، ص 30", "الوردي، 1954م، ص ٣٠-45", "الوردي، 5/٧/1954")
    assert not list(RULE.find(document(entries=[entry("w", item(), text=text) for text in texts])))
