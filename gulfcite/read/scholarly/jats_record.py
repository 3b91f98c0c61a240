"""What a JATS article says of itself."""

from __future__ import annotations

from ...model import Item, Name
from ...text.folding import ascii_digits
from ..xmltree import Element
from .dates import date, numbers
from .flow import plain

#: The dates of publication, from the best.
_DATES = ("pub", "ppub", "collection", "epub", "")


def record(article: Element) -> Item:
    """The article's own record, as far as its front matter goes."""
    item: Item = {"type": "article-journal"}
    meta, journal = article.find("front/article-meta"), article.find("front/journal-meta")
    if meta is None:
        return Item()
    if language := article.get("xml:lang"):
        item["language"] = language.split("-")[0]
    fields = {
        "title": _title(meta),
        "volume": ascii_digits(plain(meta.find("volume"))),
        "issue": ascii_digits(plain(meta.find("issue"))),
        "page": _pages(meta),
        "DOI": next((plain(one) for one in meta.findall("article-id") if one.get("pub-id-type") == "doi"), ""),
        "keyword": ", ".join(map(plain, meta.findall("kwd-group/kwd"))),
    }
    if journal is not None:
        title = journal.find("journal-title-group/journal-title")
        fields["container-title"] = plain(title if title is not None else journal.find("journal-title"))
        fields["publisher"] = plain(journal.find("publisher/publisher-name"))
        fields["publisher-place"] = plain(journal.find("publisher/publisher-loc"))
        fields["ISSN"] = plain(journal.find("issn"))
    item.update({name: value for name, value in fields.items() if value})  # type: ignore[typeddict-item]
    contributors = meta.findall("contrib-group/contrib")
    people = [_name(one) for one in contributors if one.get("contrib-type", "author") == "author"]
    if any(people):
        item["author"] = [name for name in people if name]
    _issued(meta, item)
    return item


def _title(meta: Element) -> str:
    title, subtitle = plain(meta.find("title-group/article-title")), plain(meta.find("title-group/subtitle"))
    return f"{title}: {subtitle}" if title and subtitle else title


def _pages(meta: Element) -> str:
    first, last = plain(meta.find("fpage")), plain(meta.find("lpage"))
    return ascii_digits("-".join(filter(None, [first, last])) or plain(meta.find("elocation-id")))


def _name(contributor: Element) -> Name:
    name = next(iter([*contributor.iter("name"), *contributor.iter("string-name")]), None)
    if name is None:
        body = plain(contributor.find("collab"))
        return Name(literal=body) if body else Name()
    family, given = plain(name.find("surname")), plain(name.find("given-names"))
    if not family:
        return Name(literal=plain(name))
    return Name(family=family, given=given) if given else Name(family=family)


def _issued(meta: Element, item: Item) -> None:
    dates = {one.get("date-type") or one.get("pub-type") or "": one for one in meta.findall("pub-date")}
    chosen = next((dates[kind] for kind in _DATES if kind in dates), None)
    for one in [*([chosen] if chosen is not None else []), *(o for o in meta.findall("pub-date") if o.get("calendar"))]:
        parts = numbers("-".join(plain(one.find(name)) for name in ("year", "month", "day")))
        date(item, parts or numbers(one.get("iso-8601-date", "")), one.get("calendar", ""))
