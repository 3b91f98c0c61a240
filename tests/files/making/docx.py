"""A Word file as Word writes it: true footnotes, numbers of lists that stand in no text, runs split anywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from ..parts import Note, Paragraph, parts

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PARTS = ("styles", "numbering", "footnotes")
#: A run is split after so many characters.
_RUN = 23
_STYLES = f"""<w:styles {_W}>
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>
<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/>
<w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="character" w:styleId="b"><w:name w:val="footnote reference"/>
<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
</w:styles>"""
_LEVEL = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
)
_SEPARATOR = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'


def make(texts: Mapping[str, str], folder: Path, _: Callable[[str], str]) -> dict[str, Path]:
    """The files, written part by part."""
    return {name: _written(text, folder / f"{name}.docx") for name, text in texts.items()}


def _written(text: str, path: Path) -> Path:
    paragraphs = parts(text)
    lists = list(_lists(paragraphs))
    notes = [piece for paragraph in paragraphs for piece in paragraph.pieces if isinstance(piece, Note)]
    body = "".join(_paragraph(paragraph, key) for paragraph, key in zip(paragraphs, lists, strict=True))
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _types())
        archive.writestr("_rels/.rels", _relations({"officeDocument": "word/document.xml"}))
        archive.writestr("word/_rels/document.xml.rels", _relations({part: f"{part}.xml" for part in _PARTS}))
        archive.writestr("word/document.xml", f"<w:document {_W}><w:body>{body}<w:sectPr/></w:body></w:document>")
        archive.writestr("word/styles.xml", _STYLES)
        archive.writestr("word/numbering.xml", _numbering(dict(pair for pair in lists if pair)))
        noted = "".join(map(_footnote, notes))
        archive.writestr("word/footnotes.xml", f"<w:footnotes {_W}>{_SEPARATOR}{noted}</w:footnotes>")
    return path


def _lists(paragraphs: list[Paragraph]) -> Iterator[tuple[int, int] | None]:
    """For each paragraph the list it is in, as its id and first number; a number that does not count on begins one."""
    key = start = count = 0
    for paragraph in paragraphs:
        if paragraph.item is None:
            yield None
            continue
        if paragraph.item != count + 1 or not key:
            key, start = key + 1, paragraph.item
        count = paragraph.item
        yield key, start


def _paragraph(paragraph: Paragraph, list_: tuple[int, int] | None) -> str:
    properties = f'<w:pStyle w:val="{paragraph.level}"/>' if paragraph.level else ""
    if list_:
        properties += f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{list_[0]}"/></w:numPr>'
    runs = "".join(_called(piece) if isinstance(piece, Note) else _runs(piece) for piece in paragraph.pieces)
    return f"<w:p><w:pPr>{properties}<w:bidi/></w:pPr>{runs}</w:p>"


def _runs(text: str) -> str:
    found = ""
    for line, content in enumerate(text.split("\n")):
        found += "<w:r><w:br/></w:r>" if line else ""
        for at in range(0, len(content), _RUN):
            found += f'<w:r><w:t xml:space="preserve">{escape(content[at : at + _RUN])}</w:t></w:r>'
    return found


def _called(note: Note) -> str:
    return f'<w:r><w:rPr><w:rStyle w:val="b"/></w:rPr><w:footnoteReference w:id="{note.number}"/></w:r>'


def _footnote(note: Note) -> str:
    marker = f'<w:r><w:rPr><w:rStyle w:val="b"/></w:rPr><w:footnoteRef/></w:r>{_runs(" ")}'
    lines = "".join(f"<w:p>{marker * (not order)}{_runs(line)}</w:p>" for order, line in enumerate(note.lines))
    return f'<w:footnote w:id="{note.number}">{lines}</w:footnote>'


def _numbering(lists: dict[int, int]) -> str:
    begun = '<w:num w:numId="{}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="{}"/>'
    found = "".join(begun.format(*pair) + "</w:lvlOverride></w:num>" for pair in lists.items())
    return f"<w:numbering {_W}>{_LEVEL}{found}</w:numbering>"


def _types() -> str:
    named = {"document": "document.main", **{part: part for part in _PARTS}}
    overrides = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{_TYPES}.{kind}+xml"/>' for part, kind in named.items()
    )
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(targets: dict[str, str]) -> str:
    found = "".join(
        f'<Relationship Id="r{order}" Type="{_RELATED}/{kind}" Target="{target}"/>'
        for order, (kind, target) in enumerate(targets.items())
    )
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{found}</Relationships>'
    )
