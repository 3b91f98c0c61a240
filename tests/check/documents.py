"""Clean documents by rule and by chance: notes that cite in full, again and by ibid., their callouts, and the list.

The works are real; a seed chooses them and the order in which they are cited. ``Made`` keeps the parts, so that a fault
can be planted in one of them and its place be known.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random
from typing import NamedTuple

from gulfcite.text.folding import fold


class Work(NamedTuple):
    """A work: its author's given and family name, and the rest of its description behind the title."""

    given: str
    family: str
    title: str
    rest: str
    year: int
    pages: tuple[int, int] = (0, 0)

    def cited(self, page: int) -> str:
        return f"{self.given} {self.family}، {self.shown()}، {self.rest}، {self.year}، ص {page}."

    def listed(self) -> str:
        extent = f"، ص {self.pages[0]}-{self.pages[1]}" if self.pages[0] else ""
        return f"{self.family}، {self.given}، {self.shown()}، {self.rest}، {self.year}{extent}."

    def shown(self) -> str:
        return f'"{self.title}"' if self.pages[0] else self.title


BOOKS = [
    Work("محمد عابد", "الجابري", "بنية العقل العربي", "بيروت، مركز دراسات الوحدة العربية", 1986),
    Work("غسان", "سلامة", "المجتمع والدولة في المشرق العربي", "بيروت، مركز دراسات الوحدة العربية", 1987),
    Work("علي", "الوردي", "وعاظ السلاطين", "بغداد، مطبعة المعارف", 1954),
    Work("عبد الله", "العروي", "مفهوم الدولة", "الدار البيضاء، المركز الثقافي العربي", 1981),
    Work("حنا", "بطاطو", "العراق: الطبقات الاجتماعية والحركات الثورية", "بيروت، مؤسسة الأبحاث العربية", 1990),
    Work("هشام", "جعيط", "الفتنة: جدلية الدين والسياسة في الإسلام المبكر", "بيروت، دار الطليعة", 1992),
    Work("جورج", "طرابيشي", "نظرية العقل", "بيروت، دار الساقي", 1996),
    Work("برهان", "غليون", "اغتيال العقل", "بيروت، دار التنوير", 1985),
    Work("طه", "حسين", "مستقبل الثقافة في مصر", "القاهرة، دار المعارف", 1938),
    Work("جمال", "حمدان", "شخصية مصر", "القاهرة، عالم الكتب", 1980),
    Work("شكيب", "أرسلان", "لماذا تأخر المسلمون ولماذا تقدم غيرهم", "القاهرة، مطبعة المنار", 1930),
    Work("مالك", "بن نبي", "شروط النهضة", "دمشق، دار الفكر", 1986),
    Work("حليم", "بركات", "المجتمع العربي المعاصر", "بيروت، مركز دراسات الوحدة العربية", 1984),
    Work("ألبرت", "حوراني", "الفكر العربي في عصر النهضة", "بيروت، دار النهار", 1968),
]
ARTICLES = [
    Work("علي الدين", "هلال", "الأمن القومي العربي: دراسة في الأصول", "مجلة شؤون عربية، العدد 35", 1984, (11, 24)),
    Work("محمد", "أركون", "الإسلام والحداثة", "مجلة مواقف، العدد 59", 1989, (10, 40)),
    Work("سعد الدين", "إبراهيم", "مصادر الشرعية في أنظمة الحكم", "المستقبل العربي، العدد 62", 1984, (83, 97)),
]
PROSE = [
    "نشأت الدولة في المشرق قبل أن يكتمل المجتمع",
    "وبقي النقاش في النخبة وحدها زمنا طويلا",
    "ثم تغيرت المواقف بعد الاستقلال",
    "ولم يكن الخلاف في الغاية بل في الوسيلة",
    "وظل السؤال عن الشرعية قائما",
    "واختلفت الأقطار في ذلك اختلافا بينا",
]


@dataclass(frozen=True)
class Note:
    """A note, and the work it cites; ``form`` is full, short or ibid."""

    work: Work
    form: str
    page: int

    def text(self) -> str:
        match self.form:
            case "full":
                return self.work.cited(self.page)
            case "short":
                return f"{self.work.given} {self.work.family}، مصدر سبق ذكره، ص {self.page}."
            case _:
                return f"المصدر نفسه، ص {self.page}."


@dataclass(frozen=True)
class Made:
    """The parts of a document, each in the order of the text; ``entries`` come sorted by family name."""

    body: tuple[str, ...]
    notes: tuple[str, ...]
    entries: tuple[str, ...]
    cited: tuple[Note, ...]
    works: tuple[Work, ...]

    def text(self) -> str:
        """Prose with callouts, the notes under a rule, and the numbered list."""
        notes = "\n".join(self.notes)
        entries = "\n".join(f"{number}. {entry}" for number, entry in enumerate(self.entries, 1))
        return f"تمهيد\n\n{' '.join(self.body)}\n\n__________\n\n{notes}\n\nالمراجع\n\n{entries}\n"

    def with_note(self, at: int, text: str) -> Made:
        return replace(self, notes=(*self.notes[:at], text, *self.notes[at + 1 :]))

    def with_entry(self, at: int, text: str) -> Made:
        return replace(self, entries=(*self.entries[:at], text, *self.entries[at + 1 :]))


def clean(seed: int) -> Made:
    """A document in which nothing is wrong: every work cited and listed, every chain whole."""
    chance = Random(seed)
    works = [*chance.sample(BOOKS, 10), *chance.sample(ARTICLES, 2)]
    chance.shuffle(works)
    cited: list[Note] = []
    for work in works:
        cited.append(Note(work, "full", _page(chance, work)))
        if chance.random() < 0.6:
            cited.append(Note(work, "ibid", _page(chance, work)))
    cited += [Note(work, "short", _page(chance, work)) for work in chance.sample(works, 3)]
    body = tuple(f"{chance.choice(PROSE)}({number})." for number in range(1, len(cited) + 1))
    notes = tuple(f"({number}) {note.text()}" for number, note in enumerate(cited, 1))
    listed = sorted(works, key=lambda work: fold(work.family.removeprefix("ال")))
    return Made(body, notes, tuple(work.listed() for work in listed), tuple(cited), tuple(listed))


def _page(chance: Random, work: Work) -> int:
    first, last = work.pages if work.pages[0] else (11, 180)
    return chance.randint(first, last)
