"""scrambled: text whose order is broken, so that a reader has to guess what was meant.

Right-to-left text that went through a left-to-right tool comes out with its brackets, ranges and numbers
in the order they were drawn. The parser reads through it; print repeats it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...model import Analysis, Citation, Edit, Flaw, Reference
from ..phrase import Message, Phrase
from ..printed import holders
from ..rule import Rule, Said

#: What is said of each kind of damage.
DAMAGE: Mapping[str, Phrase] = {
    "brackets": Phrase(
        "the brackets of this citation are mirrored: it closes where it should open",
        "قوسا هذه الإحالة معكوسان: تبدأ بقوس الإغلاق",
    ),
    "order": Phrase("the order of {printed} is broken; it reads {meant}", "ترتيب {printed} مختل، وصوابه {meant}"),
    "inverted": Phrase(
        "“{printed}” is no person's name turned round; it reads “{meant}”",
        "«{printed}» ليس اسم شخص ليقلب، وصوابه «{meant}»",
    ),
    "comma": Phrase(
        "the comma stands before the number it should follow: {printed}",
        "جاءت الفاصلة قبل الرقم وحقها أن تكون بعده: {printed}",
    ),
}


def find(analysis: Analysis) -> Iterator[Said]:
    for damaged in holders(analysis):
        for flaw in damaged.flaws:
            yield Said(damaged.id, damaged.span, described(flaw), edits=_edits(damaged, flaw))


def _edits(damaged: Reference | Citation, flaw: Flaw) -> tuple[Edit, ...]:
    """)1990، الجابري( needs its brackets exchanged and nothing else."""
    start, end = damaged.span
    if flaw.kind != "brackets" or damaged.text[:1] != ")" or damaged.text[-1:] != "(":
        return ()
    return Edit((start, start + 1), "("), Edit((end - 1, end), ")")


def described(flaw: Flaw) -> Message:
    """What is damaged, for a person."""
    return DAMAGE[flaw.kind].of(printed=flaw.printed, meant=flaw.meant)


RULE = Rule(
    "GC412",
    "scrambled",
    "warning",
    Phrase(
        "The order of the text is broken, though it can still be read.",
        "ترتيب النص مختل، وإن أمكنت قراءته.",
    ),
    Phrase(
        "Right-to-left text that went through a left-to-right tool: brackets and numbers came out as they were drawn.",
        "نص عربي مر ببرنامج يرتب من اليسار: خرجت الأقواس والأرقام كما رسمت.",
    ),
    fails="""توسعت الدراسات في هذا الباب (4-3، 2020 Roddis and Alexander)، ثم جاء الرد عليها.

References
Roddis, Ingrid, and Christine Alexander. 2020. Defence Diplomacy. London: Routledge.
""",
    passes="""توسعت الدراسات في هذا الباب (Roddis and Alexander 2020, 3-4)، ثم جاء الرد عليها.

References
Roddis, Ingrid, and Christine Alexander. 2020. Defence Diplomacy. London: Routledge.
""",
    find=find,
)
