"""A sealed page runs its own inline scripts and nothing from elsewhere; what would break that stops the build."""

import base64
import hashlib
from pathlib import Path

import pytest

import seal

HEAD = '<!doctype html><html><head><meta charset="utf-8">'


def sealed(folder: Path, rest: str) -> str:
    page = folder / "deep" / "404.html"
    page.parent.mkdir()
    page.write_text(HEAD + rest, encoding="utf-8")
    seal.seal(folder)
    return page.read_text(encoding="utf-8")


def test_the_policy_is_the_first_thing_after_the_charset_and_names_each_inline_script(tmp_path: Path) -> None:
    script = "if (1 < 2 && true)\n  go('é')"
    page = sealed(tmp_path, f"<title>x</title></head><body><script>{script}</script></body></html>")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert page.startswith(HEAD + '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; ')
    assert f"script-src 'self' 'sha256-{digest}';" in page
    assert "unsafe" not in page


def test_data_and_files_of_the_site_need_no_hash(tmp_path: Path) -> None:
    page = sealed(tmp_path, '<script type="application/json">{}</script><script src="x.js"></script>')
    assert "script-src 'self';" in page


@pytest.mark.parametrize(
    ("markup", "fault"),
    [
        ('<script src="https://example.org/x.js"></script>', "<script> loads https://example.org/x.js"),
        ('<link rel="stylesheet" href="//example.org/x.css">', "<link> loads //example.org/x.css"),
        ('<link rel="preconnect" href="https://example.org">', "<link> loads https://example.org"),
        ('<img src="http://example.org/x.png">', "<img> loads http://example.org/x.png"),
        ('<img srcset="a.png 1x, https://example.org/x.png 2x">', "<img> loads https://example.org/x.png"),
        ('<p style="color: red">', "<p style>"),
        ('<p onclick="go()">', "<p onclick>"),
        ("<style>p { color: red }</style>", "<style>"),
    ],
)
def test_what_the_policy_would_break_stops_the_build(tmp_path: Path, markup: str, fault: str) -> None:
    with pytest.raises(SystemExit, match=fault.replace("?", r"\?")):
        sealed(tmp_path, markup)


def test_links_that_a_reader_may_follow_are_no_fault(tmp_path: Path) -> None:
    page = sealed(tmp_path, '<link rel="canonical" href="https://example.org/"><a href="https://example.org/">x</a>')
    assert "Content-Security-Policy" in page


def test_a_style_sheet_may_not_reach_outside(tmp_path: Path) -> None:
    (tmp_path / "x.css").write_text("@import 'https://example.org/y.css';", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"x\.css"):
        seal.seal(tmp_path)


def test_a_page_without_a_charset_cannot_be_sealed(tmp_path: Path) -> None:
    (tmp_path / "x.html").write_text("<html></html>", encoding="utf-8")
    with pytest.raises(SystemExit, match="charset"):
        seal.seal(tmp_path)
