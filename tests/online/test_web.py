"""What links and DOIs lead to, asked of a server on this machine."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace

import pytest

from gulfcite.online import memory as kept
from gulfcite.online import web as room
from gulfcite.online.memory import Memory
from gulfcite.online.web import Answer, Web


class Server(ThreadingHTTPServer):
    """Answers by path; ``asked`` counts the questions, ``most`` is how many were open at a time."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: Counter[str] = Counter()
        self.open = self.most = 0
        self.lock = threading.Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def answer(self) -> None:
        with self.server.lock:
            self.server.asked[f"{self.command} {self.path}"] += 1
            self.server.open += 1
            self.server.most = max(self.server.most, self.server.open)
        if self.path.startswith("/slow"):
            time.sleep(0.05)
        with self.server.lock:
            self.server.open -= 1
        self._answer()

    do_GET = do_HEAD = answer  # noqa: N815

    def _answer(self) -> None:
        status, headers, body = 200, {}, b""
        match self.path.split("/")[1:]:
            case ["gone"]:
                status = 410
            case ["old"]:
                status, headers = 301, {"Location": "/new"}
            case ["today"]:
                status, headers = 302, {"Location": "/new"}
            case ["round"]:
                status, headers = 302, {"Location": "/round"}
            case ["shy"]:
                status = 405 if self.command == "HEAD" else 200
            case ["busy"]:
                status = 503 if self.server.asked[f"{self.command} {self.path}"] < 3 else 200
            case ["down"]:
                status = 503
            case ["doi", "10.1000", "182"]:
                body = json.dumps({"title": "The DOI Handbook", "issued": {"date-parts": [[2012]]}}).encode()
            case ["doi", *_]:
                status = 404
            case ["nowhere", *_]:
                status = 404
            case _:
                pass
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        yield running
        running.shutdown()


@pytest.fixture
def web(server: Server, monkeypatch: pytest.MonkeyPatch) -> Web:
    monkeypatch.setattr(room, "_PAUSE", 0.01)
    return Web(Memory(), private=True, registry=f"{server.url}/doi/")


@pytest.mark.parametrize(
    ("path", "answer"),
    [
        ("/", Answer(200)),
        ("/nowhere", Answer(404)),
        ("/gone", Answer(410)),
        ("/shy", Answer(200)),
        ("/busy", Answer(200)),
        ("/down", Answer(503)),
        ("/today", Answer(200)),
        ("/round", Answer(0, "redirects")),
    ],
)
def test_what_a_link_leads_to(server: Server, web: Web, path: str, answer: Answer) -> None:
    assert web.pages([server.url + path])[server.url + path] == answer


def test_where_a_link_has_gone_for_good(server: Server, web: Web) -> None:
    assert web.pages([f"{server.url}/old"]) == {f"{server.url}/old": Answer(200, "", f"{server.url}/new")}


def test_what_the_registry_knows_of_a_doi(web: Web) -> None:
    answers = web.dois(["10.1000/182", "10.1000/none"])
    assert answers["10.1000/182"].record == {"title": "The DOI Handbook", "issued": {"date-parts": [[2012]]}}
    assert answers["10.1000/none"] == Answer(404)


def test_a_busy_server_is_asked_again_and_a_missing_page_is_not(server: Server, web: Web) -> None:
    web.pages([f"{server.url}/down", f"{server.url}/gone"])
    assert (server.asked["HEAD /down"], server.asked["HEAD /gone"]) == (3, 1)


def test_one_host_is_not_asked_many_things_at_a_time(server: Server, web: Web) -> None:
    web.pages([f"{server.url}/slow/{n}" for n in range(12)])
    assert 1 <= server.most <= 2


def test_a_private_network_is_not_asked_unless_it_may_be(server: Server) -> None:
    careful = Web(Memory())
    assert careful.pages([server.url]) == {server.url: Answer(0, "private")}
    assert not server.asked


def test_a_page_that_leads_into_a_private_network_is_not_followed(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = socket.getaddrinfo
    met: list[str] = []

    def lookup(host: str, *rest: object, **more: object) -> object:
        met.append(host)
        return [(0, 0, 0, "", ("93.184.216.34", 80))] if len(met) == 1 else real(host, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(room.socket, "getaddrinfo", lookup)
    assert Web(Memory())._followed(f"{server.url}/old", "") == Answer(0, "private")


@pytest.mark.parametrize(("error", "reason"), [(socket.EAI_NONAME, "unknown-host"), (socket.EAI_AGAIN, "unreachable")])
def test_a_host_that_nobody_knows_is_no_host_that_cannot_be_asked_for(
    web: Web, monkeypatch: pytest.MonkeyPatch, error: int, reason: str
) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(error, "")

    monkeypatch.setattr(room.socket, "getaddrinfo", unknown)
    assert web.pages(["http://nobody.example/"])["http://nobody.example/"] == Answer(0, reason)


@pytest.mark.parametrize(
    "url", ["http://", "http://[", "http://a b/", "http://127.0.0.1:1/", "http://127.0.0.1:99999/"]
)
def test_what_cannot_be_asked_is_an_answer_and_no_error(web: Web, url: str) -> None:
    assert web.pages([url])[url].status == 0


def test_an_answer_is_kept_for_a_week(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "cache" / "answers.sqlite"
    for _ in range(2):
        assert Web(Memory(file), private=True).pages([server.url])[server.url] == Answer(200)
    assert server.asked["HEAD /"] == 1
    monkeypatch.setattr(kept, "time", SimpleNamespace(time=lambda: time.time() + 8 * 86_400))
    Web(Memory(file), private=True).pages([server.url])
    assert server.asked["HEAD /"] == 2


def test_where_nothing_can_be_kept_all_is_asked(server: Server, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    memory = Memory(tmp_path / "cache" / "answers.sqlite")
    assert Web(memory, private=True).pages([server.url])[server.url] == Answer(200)
