"""The site is served with the types browsers insist on, and with its own page for what is not there."""

import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

import server


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    (tmp_path / "404.html").write_text("not here", encoding="utf-8")
    (tmp_path / "x.mjs").write_text("", encoding="utf-8")
    (tmp_path / "x.wasm").write_text("", encoding="utf-8")
    with server.site_server(tmp_path, 0) as served:
        threading.Thread(target=served.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{served.server_port}/"
        served.shutdown()


@pytest.mark.parametrize(("name", "kind"), [("x.mjs", "text/javascript"), ("x.wasm", "application/wasm")])
def test_types(address: str, name: str, kind: str) -> None:
    with urllib.request.urlopen(address + name) as response:
        assert response.headers["Content-Type"] == kind


def test_what_is_not_there_gets_the_page_of_the_site(address: str) -> None:
    with pytest.raises(urllib.error.HTTPError) as caught, urllib.request.urlopen(address + "nothing"):
        pass
    with caught.value as response:
        assert (response.code, response.read()) == (404, b"not here")
