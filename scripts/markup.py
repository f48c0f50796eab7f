"""How generated parts of a page look: tables, headings, links, pictures. It knows no rule and no example."""

import re
from collections.abc import Iterable, Iterator
from html import escape

EVEN_COLUMNS = 3
"""Tables with more columns give each the room its text needs."""


def paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def heading(text: str, anchor: str) -> Iterator[str]:
    """A heading below the page's own ones."""
    yield from ("", f"### {text} {{#{anchor}}}", "")


def items(texts: Iterable[str]) -> Iterator[str]:
    yield "<ul>"
    yield from (f"<li>{escape(text)}</li>" for text in texts)
    yield "</ul>"


def table(caption: str, head: list[str], rows: Iterable[list[str]]) -> Iterator[str]:
    """A table whose cells are HTML. Without a head, the first cell of each row is that row's heading.

    On a narrow screen the cells stand below each other, so each carries the name of its column.
    """
    even = " even" if head and len(head) <= EVEN_COLUMNS else ""
    yield ""
    yield f'<table class="rows{" stack" if head else ""}{even}">'
    yield f"<caption>{escape(caption)}</caption>"
    if head:
        names = "".join(f'<th scope="col">{escape(name)}</th>' for name in head)
        yield f"<thead><tr>{names}</tr></thead>"
    yield "<tbody>"
    for row in rows:
        if head:
            cells = [f'<td data-label="{escape(name)}">{cell}</td>' for name, cell in zip(head, row, strict=True)]
        else:
            cells = [f'<th scope="row">{row[0]}</th>', *(f"<td>{cell}</td>" for cell in row[1:])]
        yield f"<tr>{''.join(cells)}</tr>"
    yield "</tbody></table>"
    yield ""


def link(text: str, url: str | None) -> str:
    return f'<a href="{escape(url)}">{escape(text)}</a>' if url else escape(text)


def figure(svg: str, caption: str, prefix: str) -> Iterator[str]:
    """A picture of which a page may hold several: its ids get a prefix, so that none stands twice."""
    if "style=" in svg:
        raise SystemExit(f"The picture for {prefix} carries a style attribute, which the site's policy forbids.")
    own = re.sub(r'\b(id|aria-labelledby|aria-describedby)="([^"]+)"', lambda at: _prefixed(at, prefix), svg)
    own = re.sub(r'(url\(|href=")#', rf"\1#{prefix}-", own)
    yield '<figure class="timeline">'
    # A blank line would end the HTML block and start Markdown.
    yield re.sub(r"\s*\n\s*", " ", own)
    yield f"<figcaption>{escape(caption)}</figcaption>"
    yield "</figure>"


def _prefixed(attribute: re.Match[str], prefix: str) -> str:
    names = " ".join(f"{prefix}-{name}" for name in attribute[2].split())
    return f'{attribute[1]}="{names}"'
