"""Links that can't work are told, links that may are not."""

import pytest

from gulfcite.check.urls import fault, links


def told(text: str) -> list[tuple[str, str]]:
    return [(text[start:end], reason) for start, end in links(text) if (reason := fault(text[start:end]))]


@pytest.mark.parametrize(
    ("text", "link", "reason"),
    [
        ("متاح على: http:/www.caus.org.lb", "http:/www.caus.org.lb", "should begin with http://"),
        ("https//doi.org/10.1000/182", "https//doi.org/10.1000/182", "should begin with http://"),
        ("htp://caus.org.lb", "htp://caus.org.lb", "should begin with http://"),
        ("http:\\\\www.caus.org.lb", "http:\\\\www.caus.org.lb", "should begin with http://"),
        ("http://http://caus.org.lb", "http://http://caus.org.lb", "begins twice"),
        ("الرابط http:// www.caus.org.lb", "http://", "a space inside"),
        ("www. caus.org.lb", "www.", "a space inside"),
        ("<https://www.caus.org.lb/a page>", "https://www.caus.org.lb/a page", "a space inside"),
        ("http://www..caus.org.lb", "http://www..caus.org.lb", "two dots"),
        ("www.caus,org.lb", "www.caus,org.lb", "“,” cannot stand in it"),
        ("https://caus/ar", "https://caus/ar", "lacks its ending"),
        ("www.dohainstitute", "www.dohainstitute", "lacks its ending"),
        ("wwwdohainstitute.org", "wwwdohainstitute.org", "a dot is missing after www"),
        ("https://www.caus.org.lbتاريخ", "https://www.caus.org.lbتاريخ", "glued"),
        ("https://-caus.org/a", "https://-caus.org/a", "hyphen"),
        ("http://www.caus.org2020/a", "http://www.caus.org2020/a", "no host ends in “org2020”"),
        ("https://doi.org/1000/182", "https://doi.org/1000/182", "a DOI begins with 10."),
    ],
)
def test_a_link_that_cannot_work(text: str, link: str, reason: str) -> None:
    [(found, why)] = told(text)
    assert found == link
    assert reason in str(why)


@pytest.mark.parametrize(
    "text",
    [
        "https://www.dohainstitute.org/ar/Pages/index.aspx?id=1&lang=ar#top",
        "https://ar.wikipedia.org/wiki/%D8%A7%D8%A8%D9%86_%D8%AE%D9%84%D8%AF%D9%88%D9%86",
        "https://ar.wikipedia.org/wiki/ابن_خلدون",
        "http://موقع.وزارة-الاتصالات.مصر/",
        "على الرابط: www.caus.org.lb، تاريخ الزيارة 2020",
        "(https://en.wikipedia.org/wiki/Diwan_(poetry)).",
        "<https://www.caus.org.lb/a-long-\npath>",
        "https://web.archive.org/web/2020/http://caus.org.lb/",
        "https://doi.org/10.1000/182",
        "http://192.168.0.1:8080/a",
        "www.caus.org.lb,2020",
        "https://www.caus.org.lb/a\\_b",
        "wwwnc.cdc.gov/eid",
        "HTTP/1.1 and the httpd.conf of www",
    ],
)
def test_a_link_that_may_work(text: str) -> None:
    assert told(text) == []
