"""Why references were read as they were: as tables, as plain text and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from ..check.rules.scrambled import described
from ..parse.evidence import DOUBTS, SURE
from ..parse.explanation import Explanation, Part, values_of
from ..write.public import EXPLAIN, dumps
from .plain import isolate, plain

#: A string as it was given, and what was found in it.
Explained = tuple[str, Sequence[Explanation]]
_NONE = "nothing here says that this is a reference: no author, no publisher, no journal, no place, no link"


def show(strings: Sequence[Explained]) -> None:
    """Print a table of the fields of each reference, then its readers and what the reading is worth."""
    from .table import screen, table

    console = screen()
    for text, found in strings:
        console.print(isolate(plain(text)), soft_wrap=True)
        for one in found:
            fields = (
                (part.field, _says(part), part.text, _at(part.span), part.reader, _because(part)) for part in one.parts
            )
            console.print(table(_kind(one), ("field", "read as", "in the words", "at", "reader", "because"), fields))
            readers = {part.reader: part.looks_for for part in one.parts}
            console.print(table("Readers", ("reader", "looks for"), readers.items()))
            for line in (*_worth(one), *_other(one)):
                console.print(isolate(plain(line)), soft_wrap=True)
        if not found:
            console.print(_NONE)
        console.print()


def text(strings: Sequence[Explained]) -> Iterator[str]:
    """The same as lines, a field after the other."""
    for given, found in strings:
        yield f"{isolate(plain(given))}\n"
        for one in found:
            yield f"  {_kind(one)}\n"
            for part in one.parts:
                yield from _lines(part)
            yield from (f"  {isolate(plain(line))}\n" for line in (*_worth(one), *_other(one)))
        if not found:
            yield f"  {_NONE}\n"
        yield "\n"


def json(strings: Sequence[Explained]) -> Iterator[str]:
    """One object with the strings, each with the references found in it."""
    shapes = [dumps({"text": given, "found": list(map(_shape, found))}) for given, found in strings]
    yield f'{{"schema": {dumps(EXPLAIN)}, "strings": [\n' + ",\n".join(shapes) + "\n]}\n"


def _lines(part: Part) -> Iterator[str]:
    yield f"  {part.field}: {isolate(plain(_says(part)))}\n"
    yield f"      in: {isolate(plain(part.text))} ({_at(part.span)})\n"
    yield f"      read by {part.reader}: {isolate(plain(part.looks_for))}\n"
    yield f"      because: {isolate(plain(_because(part)))}\n"


def _kind(one: Explanation) -> str:
    form = "an entry of a list" if one.form is None else f"a citation, {one.form}"
    kind = one.item.get("type")
    return f"Read as {form}, of type {kind} (settled by {one.kind_by})" if kind else f"Read as {form}"


def _says(part: Part) -> str:
    """What the record says of the words, under its keys where they are not the field's own name."""
    said = (value if key == part.field else f"{key}: {value}" for key, value in part.values)
    return "; ".join(said) or "(read, and left out of the record)"


def _at(span: tuple[int, int]) -> str:
    return f"{span[0]}-{span[1]}"


def _because(part: Part) -> str:
    """The rows of tables by table, or else the shape or place it was told by."""
    tables = groupby(part.rows, lambda row: f"{row.table} ({row.language})")
    said = (f"{table}: " + ", ".join(f"{row.form} = {row.meaning}" for row in rows) for table, rows in tables)
    return "; ".join(said) or part.otherwise


def _worth(one: Explanation) -> Iterator[str]:
    """What was left over, damage, and the confidence with what it is made of."""
    for key, value in one.elsewhere:
        yield f"not in these words: {key}: {value}"
    for words, span in one.left:
        yield f"left over: {words} ({_at(span)})"
    for flaw in one.flaws:
        yield f"damage: {described(flaw)}"
    if one.confidence is None:
        yield "confidence: hangs on what stands before it in its document"
    else:
        made = (f" × {DOUBTS[doubt].left:.2f} ({DOUBTS[doubt].meaning})" for doubt in one.doubts)
        yield f"confidence {one.confidence:.2f} = {SURE:.2f}{''.join(made)}"


def _other(one: Explanation) -> Iterator[str]:
    """What the next best reading says otherwise."""
    if one.runner_up:
        item, sure = one.runner_up
        ours, theirs = values_of(one.item), values_of(item)
        said = [f"{key}: {theirs.get(key, 'none')}" for key in {**theirs, **ours} if ours.get(key) != theirs.get(key)]
        yield f"another reading, confidence {sure:.2f}: {'; '.join(said)}"


def _shape(one: Explanation) -> dict[str, object]:
    doubts = [{"name": doubt, "left": DOUBTS[doubt].left, "meaning": DOUBTS[doubt].meaning} for doubt in one.doubts]
    return {
        "text": one.text,
        "span": one.span,
        "form": one.form,
        "csl": one.item,
        "locator": one.locator,
        "type_by": one.kind_by,
        "fields": [_field(part) for part in one.parts],
        "left_over": [{"text": words, "span": span} for words, span in one.left],
        "elsewhere": dict(one.elsewhere),
        "flaws": [{"kind": flaw.kind, "message": str(described(flaw))} for flaw in one.flaws],
        "confidence": one.confidence,
        "doubts": doubts,
        "runner_up": {"csl": one.runner_up[0], "confidence": one.runner_up[1]} if one.runner_up else None,
    }


def _field(part: Part) -> dict[str, object]:
    shape = part._asdict()
    return {**shape, "values": dict(part.values), "rows": [row._asdict() for row in part.rows]}
