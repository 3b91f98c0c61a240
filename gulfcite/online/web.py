"""What a link or a DOI leads to: a few at a time, not twice in a week, and never into a private network unasked."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from ipaddress import ip_address
from threading import Semaphore
from typing import Any, NamedTuple
from urllib.parse import quote, urlsplit

import httpx
from tenacity import Retrying, retry_if_exception_type, stop_after_attempt, wait_exponential

from .. import __version__
from .memory import Memory

_AGENT = f"gulfcite/{__version__} (checks the links and DOIs of references)"
_CSL = "application/vnd.citationstyles.csl+json"
#: Seconds for a connection and for an answer, how often one is asked for, and the first pause between.
_TIMEOUT, _ATTEMPTS, _PAUSE = 10.0, 3, 0.5
#: Questions at a time in all and to one host, and the redirections that are followed.
_AT_ONCE, _PER_HOST, _HOPS = 8, 2, 8
#: What a server that is busy or broken for the moment answers, and one that takes no question about the head alone.
_PASSING = frozenset((408, 425, 429, 500, 502, 503, 504))
_NO_HEAD = frozenset((400, 403, 404, 405, 501))
_PERMANENT = frozenset((301, 308))
_NO_SUCH_HOST = frozenset((socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)))


class Answer(NamedTuple):
    """The last status (0 where there was none, and ``reason`` says why), where it came from, and a DOI's record.

    ``reason`` is ``unknown-host``, ``private``, ``redirects`` or ``unreachable``; ``moved`` is where the link has gone
    for good.
    """

    status: int
    reason: str = ""
    moved: str = ""
    record: Mapping[str, Any] | None = None


class _PassingError(Exception):
    """An answer that may be another in a moment."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class Web:
    """``private`` allows addresses of private networks; ``registry`` is where DOIs are asked for."""

    def __init__(self, memory: Memory, *, private: bool = False, registry: str = "https://doi.org/") -> None:
        self._memory = memory
        self._private = private
        self._registry = registry
        self._hosts: dict[str, Semaphore] = {}
        self._client = httpx.Client(timeout=_TIMEOUT, headers={"User-Agent": _AGENT}, follow_redirects=False)

    def pages(self, urls: Iterable[str]) -> dict[str, Answer]:
        """What each link leads to."""
        return self._ask({url: url for url in urls}, "")

    def dois(self, dois: Iterable[str]) -> dict[str, Answer]:
        """What the registry knows of each DOI."""
        return self._ask({doi: self._registry + quote(doi, safe="/") for doi in dois}, _CSL)

    def _ask(self, asked: Mapping[str, str], accept: str) -> dict[str, Answer]:
        known = {name: self._memory.recall(url + accept) for name, url in asked.items()}
        found = {name: Answer(*kept) for name, kept in known.items() if kept}
        new = {name: url for name, url in asked.items() if name not in found}
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            answers = list(pool.map(lambda url: self._one(url, accept), new.values()))
        for (name, url), answer in zip(new.items(), answers, strict=True):
            self._memory.keep(url + accept, answer, lasting=bool(answer.status))
            found[name] = answer
        return found

    def _one(self, url: str, accept: str) -> Answer:
        tries = Retrying(
            retry=retry_if_exception_type((httpx.TransportError, _PassingError)),
            stop=stop_after_attempt(_ATTEMPTS),
            wait=wait_exponential(multiplier=_PAUSE),
            reraise=True,
        )
        try:
            return tries(self._followed, url, accept)
        except _PassingError as error:
            return Answer(error.status)
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError):
            return Answer(0, "unreachable")

    def _followed(self, url: str, accept: str) -> Answer:
        moved, lasting = "", True
        for _ in range(_HOPS):
            if refused := self._refused(url):
                return Answer(0, refused)
            response = self._get(url, accept)
            target = response.headers.get("location")
            if response.is_redirect and target:
                url = str(response.url.join(target))
                lasting = lasting and response.status_code in _PERMANENT
                moved = url if lasting else moved
                continue
            if response.status_code in _PASSING:
                raise _PassingError(response.status_code)
            return Answer(response.status_code, "", moved, _record(response) if accept else None)
        return Answer(0, "redirects")

    def _get(self, url: str, accept: str) -> httpx.Response:
        host = urlsplit(url).hostname or ""
        with self._hosts.setdefault(host, Semaphore(_PER_HOST)):
            if accept:
                return self._client.get(url, headers={"Accept": accept})
            response = self._client.head(url)
            return self._read(url) if response.status_code in _NO_HEAD else response

    def _read(self, url: str) -> httpx.Response:
        """The answer to a full question, of which nothing but the head is read."""
        with self._client.stream("GET", url) as response:
            return response

    def _refused(self, url: str) -> str:
        """Why an address is not asked: it has no host that is known, or one in a private network."""
        try:
            parts = urlsplit(url)
            found = socket.getaddrinfo(parts.hostname or "", parts.port or 80, type=socket.SOCK_STREAM)
        except socket.gaierror as error:  # without a network no host is known, and none is to blame
            return "unknown-host" if error.errno in _NO_SUCH_HOST else "unreachable"
        except (OSError, UnicodeError, ValueError):
            return "unreachable"
        if not self._private and not all(ip_address(str(one[4][0]).partition("%")[0]).is_global for one in found):
            return "private"
        return ""


def _record(response: httpx.Response) -> Mapping[str, Any] | None:
    if response.status_code != httpx.codes.OK:
        return None
    try:
        record = json.loads(response.content)
    except ValueError:
        return None
    return record if isinstance(record, dict) else None
