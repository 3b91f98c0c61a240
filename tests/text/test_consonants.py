"""The key an Arabic name and its Latin spellings share, and the vowels that tell two such names apart."""

import pytest

from gulfcite.text.consonants import keys, parts, readings
from gulfcite.text.vowels import vowels_agree

# Arabic, Latin, the key they share.
ONE_NAME = [
    ("محمد", "Mohamed", "MHMD"),
    ("عبد الفتاح", "Abdel Fattah", "BDFT"),
    ("عبد الفتاح", "Abdelfattah", "BDFT"),
    ("عبد الرحمن", "Abderrahmane", "BDRHMN"),
    ("عبد العزيز", "Abdulaziz", "BDZZ"),
    ("عبد الوهاب", "Abdelouahab", "BDWHB"),
    ("عبد الله", "Abdoullah", "BDL"),
    ("عبد اللطيف", "Abdellatif", "BDLTF"),
    ("نور الدين", "Noureddine", "NRDN"),
    ("صلاح الدين", "Salahuddin", "SLHDN"),
    ("سعد الله", "Saâdallah", "SDL"),
    ("الخثلان", "Al Khathlan", "XTLN"),
    ("الخثلان", "al-Ḫaṯlān", "XTLN"),
    ("الشمري", "Ash-Shammari", "CMR"),
    ("الرشيد", "Er-Rachid", "RCD"),
    ("القذافي", "Gaddafi", "KDF"),
    ("القذافي", "Qaḏḏāfī", "KDF"),
    ("جمال", "Djamel", "JML"),
    ("غالي", "Ghaly", "GL"),
    ("عثمان", "Osman", "SMN"),
    ("عثمان", "Othmane", "TMN"),
    ("ذيبان", "Theeban", "TBN"),
    ("كاظم", "Kazem", "KZM"),
    ("ضياء", "Dhia", "D"),
    ("بورقيبة", "Bourguiba", "BRKB"),
    ("وليد", "Oualid", "WLD"),
    ("يحيى", "Yahia", "YH"),
    ("عائشة", "Aïcha", "C"),
    ("حسين", "Hocine", "HSN"),
    ("إسحاق", "Ishaq", "SHK"),
    ("فتحي", "Fathi", "FTH"),
    ("أدهم", "Adham", "DHM"),
    ("سليمان", "Slimane", "SLMN"),
    ("الصفاقسي", "Sfaxi", "SFKS"),
    ("ابن خلدون", "Ibn Khaldoun", "XLDN"),
    ("بن بركة", "Benbarka", "BRK"),
    ("أبو القاسم", "Aboulkacem", "BKSM"),
    ("آل سعود", "Al Saoud", "SD"),
    ("هشام جعيط", "Hichem Djaït", "HCMJT"),
    ("مصطفى جابر فياض العلواني", "Mustafa Jaber Fayadh Al-Alwani", "MSTFJBRFDLN"),
]
# Arabic, its key, Latin, its key: names that must not count as one.
TWO_NAMES = [
    ("سليم", "SLM", "Salem", "SLM"),
    ("حسن", "HSN", "Hussein", "HSN"),
    ("حسين", "HSN", "Hassan", "HSN"),
    ("محمد", "MHMD", "Mahmoud", "MHMD"),
    ("محمود", "MHMD", "Mohammed", "MHMD"),
    ("أحمد", "HMD", "Hamad", "HMD"),
    ("حمد", "HMD", "Ahmad", "HMD"),
    ("رشيد", "RCD", "Rashad", "RCD"),
    ("ماجد", "MJD", "Majeed", "MJD"),
    ("كمال", "KML", "Kamil", "KML"),
    ("عامر", "MR", "Omar", "MR"),
    ("سعيد", "SD", "Saad", "SD"),
    ("جابر", "JBR", "Jubair", "JBR"),
    ("الحسني", "HSN", "Hassan", "HSN"),
    ("سمير", "SMR", "Samira", "SMR"),
    ("سالم", "SLM", "Suleiman", "SLMN"),
    ("خالد", "XLD", "Khalil", "XLL"),
    ("عبد القادر", "BDKDR", "Abdel Qahir", "BDKHR"),
    ("عبد الرحمن", "BDRHMN", "Abderrahim", "BDRHM"),
    ("الشافعي", "CF", "Shafiq", "CFK"),
]


def second_look(arabic: str, latin: str) -> bool:
    """Whether the names meet part by part, in consonants and in vowels."""
    ours, theirs = parts(arabic), parts(latin)
    return len(ours) == len(theirs) and all(
        any(vowels_agree(readings(a)[key], readings(b)[key]) for key in readings(a).keys() & readings(b).keys())
        for a, b in zip(ours, theirs, strict=True)
    )


@pytest.mark.parametrize(("arabic", "latin", "key"), ONE_NAME)
def test_one_name_in_two_scripts_has_a_key_in_common(arabic: str, latin: str, key: str) -> None:
    assert key in keys(arabic) & keys(latin)
    assert second_look(arabic, latin)


@pytest.mark.parametrize(("arabic", "ours", "latin", "theirs"), TWO_NAMES)
def test_two_names_are_kept_apart_by_key_or_vowels(arabic: str, ours: str, latin: str, theirs: str) -> None:
    assert ours in keys(arabic)
    assert theirs in keys(latin)
    assert not second_look(arabic, latin)


@pytest.mark.parametrize("latin", ["al-Jabri", "Aljabri", "El Jabri", "AL JABRI", "el-Djabri", "al-Ǧābrī", "Jabri"])
def test_the_article_is_written_in_many_ways(latin: str) -> None:
    assert keys("الجابري") & keys(latin) >= {"JBR"}


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("عبد الرحمن بدوي", 2),
        ("عبدالرحمن بدوي", 2),
        ("Abd al-Rahman Badawi", 2),
        ("Nour El Din Hatoum", 2),
        ("أبو القاسم سعد الله", 2),
    ],
)
def test_a_compound_is_one_part_of_a_name(name: str, count: int) -> None:
    assert len(parts(name)) == count


def test_a_word_without_consonants_has_no_key() -> None:
    assert keys("آية") == frozenset()
    assert keys("") == frozenset()
    assert keys("1990") == frozenset()
