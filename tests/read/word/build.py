"""Word files with nothing in them but what a case is about."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from gulfcite.model import Document
from gulfcite.read import docx

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_SPACES = (
    f'xmlns:w="{W}" xmlns:r="{_R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
_ROOTS = {"footnotes": "w:footnotes", "endnotes": "w:endnotes", "styles": "w:styles"}
_ROOTS |= {"numbering": "w:numbering", "settings": "w:settings"}


def package(members: dict[str, str]) -> bytes:
    """A zip archive of these members."""
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text, ZIP_STORED if name == "mimetype" else None)
    return held.getvalue()


def made(body: str, *, links: dict[str, str] | None = None, title: str = "", **parts: str) -> bytes:
    """The bytes of a Word file: what is in its body, and in its other parts by their kinds."""
    related = [f'<Relationship Id="p{kind}" Type="{_R}/{kind}" Target="{kind}.xml"/>' for kind in parts]
    outside = f'Type="{_R}/hyperlink" TargetMode="External"'
    related += [f'<Relationship Id="{key}" {outside} Target="{target}"/>' for key, target in (links or {}).items()]
    own = f'<Relationship Id="m" Type="{_R}/officeDocument" Target="word/document.xml"/>'
    own += '<Relationship Id="c" Type="http://x.org/metadata/core-properties" Target="docProps/core.xml"/>'
    members = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}">{own}</Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_RELATIONS}">{"".join(related)}</Relationships>',
        "word/document.xml": f"<w:document {_SPACES}><w:body>{body}</w:body></w:document>",
        "docProps/core.xml": f"<core {_SPACES}><dc:title>{title}</dc:title><dc:creator>user</dc:creator></core>",
    }
    for kind, inside in parts.items():
        members[f"word/{kind}.xml"] = f"<{_ROOTS[kind]} {_SPACES}>{inside}</{_ROOTS[kind]}>"
    return package(members)


def document(body: str, *, links: dict[str, str] | None = None, title: str = "", **parts: str) -> Document:
    """The document that is read from such a file."""
    found = docx.read("a.docx", made(body, links=links, title=title, **parts))
    assert isinstance(found, Document), found
    return found


def text(body: str, **parts: str) -> str:
    """Its text, without the line end."""
    return document(body, **parts).text.removesuffix("\n")


def p(inside: str, properties: str = "") -> str:
    """A paragraph; what is no markup becomes a run."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside if inside.startswith('<') else r(inside)}</w:p>"


def r(inside: str, properties: str = "") -> str:
    """A run; what is no markup becomes its text."""
    held = inside if inside.startswith("<") else f'<w:t xml:space="preserve">{inside}</w:t>'
    return f"<w:r><w:rPr>{properties}</w:rPr>{held}</w:r>"


def note(kind: str, key: int, inside: str) -> str:
    """A footnote or an endnote with these paragraphs or this text, behind its number."""
    number = r(f"<w:{kind}Ref/>")
    paragraphs = inside if inside.startswith("<w:p>") else p(number + r(f" {inside}"))
    return f'<w:{kind} w:id="{key}">{paragraphs}</w:{kind}>'


def call(kind: str, key: int) -> str:
    """What calls it."""
    return r(f'<w:{kind}Reference w:id="{key}"/>')
