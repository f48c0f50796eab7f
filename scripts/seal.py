"""Give each page a Content-Security-Policy under which it can load nothing but files of its own site.

The policy names the page's inline scripts by their hashes, so no other can run.
"""

import base64
import hashlib
import re
from html.parser import HTMLParser
from pathlib import Path

CHARSET = re.compile(r'<meta charset="?utf-8"?\s*/?>', re.IGNORECASE)
OUTSIDE_CSS = re.compile(r"""(?:url\(|@import)\s*["']?\s*(?:https?:)?//[^\s"')]+""", re.IGNORECASE)
FETCHED_LINKS = {"stylesheet", "icon", "preload", "prefetch", "preconnect", "dns-prefetch", "modulepreload", "manifest"}
FETCHING_ATTRIBUTES = {"src", "srcset", "poster", "data"}
DATA_BLOCKS = {"application/json", "application/ld+json"}


class Page(HTMLParser):
    """What a page holds that the policy must know or forbid."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.hashes: list[str] = []
        self.faults: list[str] = []
        self._script: list[str] | None = None
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        inline = [name for name in attributes if name == "style" or name.startswith("on")]
        self.faults += [f"<{tag} {name}>: an inline style or handler would not work" for name in inline]
        if tag == "style":
            self.faults.append("<style>: an inline style would not work")
        fetched = [url for name in FETCHING_ATTRIBUTES & attributes.keys() for url in attributes[name].split()]
        if tag == "link" and FETCHED_LINKS & set(attributes.get("rel", "").split()):
            fetched.append(attributes.get("href", ""))
        self.faults += [f"<{tag}> loads {url} from outside" for url in fetched if _is_outside(url)]
        if tag == "script" and "src" not in attributes and attributes.get("type") not in DATA_BLOCKS:
            self._script = []

    def handle_data(self, data: str) -> None:
        if self._script is not None:
            self._script.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "script" and self._script is not None:
            digest = hashlib.sha256("".join(self._script).encode()).digest()
            self.hashes.append(f"'sha256-{base64.b64encode(digest).decode()}'")
            self._script = None


def seal(site: Path) -> None:
    """Write the policy into every page; stop if a page or a style sheet reaches outside the site."""
    faults: list[str] = []
    for file in sorted(site.rglob("*.html")):
        text = file.read_bytes().decode()
        page = Page(text)
        charset = CHARSET.search(text)
        if charset is None:
            page.faults.append("no <meta charset>, after which the policy would stand")
        else:
            text = text[: charset.end()] + policy(page.hashes) + text[charset.end() :]
        faults += [f"{file.relative_to(site)}: {fault}" for fault in dict.fromkeys(page.faults)]
        file.write_bytes(text.encode())
    for file in sorted(site.rglob("*.css")):
        reached = OUTSIDE_CSS.findall(file.read_text(encoding="utf-8"))
        faults += [f"{file.relative_to(site)}: {address}" for address in reached]
    if faults:
        raise SystemExit("The site cannot be sealed:\n" + "\n".join(faults))


def policy(hashes: list[str]) -> str:
    """The policy as an element of the page's head.

    The worker that runs Python is loaded by address, so it answers to its own file's headers and not to this.
    """
    content = "; ".join(
        [
            "default-src 'none'",
            " ".join(["script-src 'self'", *dict.fromkeys(hashes)]),
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "manifest-src 'self'",
            "base-uri 'self'",
            "form-action 'none'",
        ]
    )
    return f'<meta http-equiv="Content-Security-Policy" content="{content}">'


def _is_outside(url: str) -> bool:
    return url.startswith(("http:", "https:", "//"))
