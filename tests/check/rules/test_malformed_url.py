"""malformed-url: a link that cannot work as printed, at its own place."""

from gulfcite.check.rules.malformed_url import RULE

from ..build import cite, document, entry, item


def test_it_speaks_at_the_link() -> None:
    listed = entry("caus", item("مركز دراسات الوحدة العربية"), text="المركز، متاح على: http:/www.caus.org.lb")
    cited = cite(None, text="المركز، www.caus,org.lb، ص 2")
    analysis = document(cites=[cited], entries=[listed])
    said = list(RULE.find(analysis))
    assert [analysis.document.text[slice(*one.span)] for one in said] == ["http:/www.caus.org.lb", "www.caus,org.lb"]
    assert [one.target for one in said] == ["R1", "C1"]


def test_it_is_silent_on_a_sound_link() -> None:
    listed = entry("caus", item("مركز دراسات الوحدة العربية"), text="المركز، متاح على: http://www.caus.org.lb.")
    assert not list(RULE.find(document(entries=[listed])))
