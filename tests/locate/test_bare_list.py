"""A list that is the whole text and has no heading."""

from __future__ import annotations

from gulfcite.locate import locate
from gulfcite.model import Document

ENTRIES = [
    "Braudel, F. (1958). Histoire et sciences sociales. Annales, 13(4), 725–753.",
    "Coase, R. H. (1937). The nature of the firm. Economica, 4(16), 386–405.",
    "Geertz, C. (1973). The interpretation of cultures. New York: Basic Books.",
    "Hourani, A. (1991). A history of the Arab peoples. Cambridge: Harvard University Press.",
    "Olson, M. (1965). The logic of collective action. Cambridge: Harvard University Press.",
    "Said, E. W. (1978). Orientalism. New York: Pantheon.",
]
NOTES = [
    "(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.",
    "(2) المصدر نفسه، ص 37-38.",
    "(3) علي الدين هلال، الأمن القومي العربي، القاهرة، 1984، ص 12.",
    "(4) غسان سلامة، مصدر سبق ذكره، ص 102.",
    "(5) خلدون حسن النقيب، المجتمع والدولة في الخليج، بيروت، 1987، ص 40.",
    "(6) المصدر نفسه، ص 44.",
]
PROSE = [
    "في عام 1991 صدر الكتاب، وفيه يقول المؤلف إن المدينة نمت: عددها وأسواقها (وسكانها).",
    "ثم عاد إلى الموضوع بعد سنوات، فكتب مقالة في المجلة.",
    "ولم يكن ذلك كله كافيا، كما يرى كثيرون.",
    "أما اليوم فقد تغير كل شيء، من الطرق إلى البيوت.",
    "ويبقى السؤال: ماذا بعد؟",
    "لا أحد يعرف.",
]


def entries(lines: list[str]) -> list[str]:
    text = "\n".join(lines)
    return [text[slice(*entry.span)] for entry in locate(Document("", text)).entries]


def test_lines_that_all_read_like_entries_are_a_list() -> None:
    assert entries(ENTRIES) == ENTRIES


def test_a_numbered_list_without_a_heading() -> None:
    assert entries([f"[{i}] {line}" for i, line in enumerate(ENTRIES, 1)]) == ENTRIES


def test_notes_are_no_list() -> None:
    assert entries(NOTES) == []


def test_prose_is_no_list() -> None:
    assert entries(PROSE) == []


def test_a_few_lines_may_be_anything() -> None:
    assert entries(ENTRIES[:3]) == []
