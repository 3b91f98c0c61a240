"""Keys that a person can type."""

from __future__ import annotations

import pytest

from gulfcite.model import Item
from gulfcite.resolve.key_format import made

JABRI: Item = {
    "type": "article-journal",
    "language": "ar",
    "author": [{"family": "الجابري", "given": "محمد عابد"}, {"family": "حنفي", "given": "حسن"}],
    "title": "بنية العقل العربي",
    "volume": "3",
    "issue": "27",
    "issued": {"date-parts": [[1990, 5]]},
}
UNDATED: Item = {"author": [{"family": "al-Jabri"}], "title": "The Formation of Arab Reason"}


@pytest.mark.parametrize(
    ("item", "key"),
    [
        (JABRI, "jabri1990bnya"),
        (
            {"author": [{"family": "Said"}], "title": "Orientalism", "issued": {"date-parts": [[1978]]}},
            "said1978orientalism",
        ),
        (UNDATED, "jabri-formation"),
        ({"author": [{"family": "ابن خلدون"}], "title": "المقدمة", "custom": {"hijri": "1401"}}, "abnkhldun1401mqdma"),
        ({"author": [{"literal": "وزارة التخطيط"}], "title": "من هو"}, "wzara-mn"),
        ({"title": "المقدمة", "issued": {"date-parts": [[1990]]}}, "1990mqdma"),
        ({"editor": [{"family": "Taha"}], "title": ""}, "taha"),
        ({"title": "Иванов"}, "work"),
        ({}, "work"),
    ],
)
def test_a_key_is_family_year_and_a_telling_word(item: Item, key: str) -> None:
    assert made(item) == key


@pytest.mark.parametrize(
    ("form", "key"),
    [
        ("{author}{year}", "jabri1990"),
        ("{authors}:{year}", "jabri-hnfi:1990"),
        ("{authors:capital}{year}", "JabriHnfi1990"),
        ("{author:3:upper}_{year}_{shorttitle}", "JAB_1990_bnya-arbi"),
        ("gulf/{title:2}.{volume}+{issue}", "gulf/bn.3+27"),
        ("{language}-{type}-{year}x", "ar-articlejournal-1990x"),
    ],
)
def test_a_format_says_what_it_is_made_of(form: str, key: str) -> None:
    assert made(JABRI, form) == key


@pytest.mark.parametrize(
    ("form", "key"),
    [
        ("{author}_{year}_{title}", "jabri_formation"),
        ("{year}-{author}", "jabri"),
        ("a.{year}-{author}{volume}.b", "a.jabri.b"),
        ("x{year}", "work"),
    ],
)
def test_what_a_record_lacks_takes_the_sign_before_it_away(form: str, key: str) -> None:
    assert made(UNDATED, form) == key


def test_of_many_authors_three_are_named() -> None:
    people: Item = {"author": [{"family": one} for one in ("Smith", "Brown", "Taha", "Said")]}
    assert made(people, "{authors}") == "smith-brown-taha-etal"
    assert made({"author": people["author"][:3]}, "{authors}") == "smith-brown-taha"


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ("{author", "a brace of '{author' has no partner"),
        ("author}", "a brace of 'author}' has no partner"),
        ("{name}", "{name} is no field; choose among {author}"),
        ("{author!r}", "{author!r} is no field"),
        ("{}", "{} is no field"),
        ("{author} {year}", "' ' can be in no key"),
        ("{author},{year}", "',' can be in no key"),
        ("سنة{year}", "'س' can be in no key"),
        ("key", "'key' has no field"),
        ("", "'' has no field"),
        ("{year:first}", "'first' of {year:first} is neither"),
        ("{year:0}", "'0' of {year:0} is neither"),
        ("{author:{year}}", "'{year}' of {author:{year}} is neither"),
    ],
)
def test_what_is_no_format_is_told_in_one_line(form: str, told: str) -> None:
    with pytest.raises(ValueError, match=r"^[^\n]+$") as caught:
        made(JABRI, form)
    assert str(caught.value).startswith(told)
