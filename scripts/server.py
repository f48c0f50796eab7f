"""Show the built site as a web host would."""

import argparse
import mimetypes
import sys
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import builder

# Pyodide never starts where these two have another type.
mimetypes.add_type("text/javascript", ".mjs")
mimetypes.add_type("application/wasm", ".wasm")


class SiteHandler(SimpleHTTPRequestHandler):
    """Files of the site, and the site's own page for what is not there."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


class QuietSiteHandler(SiteHandler):
    """The same without a line for each request."""

    def log_message(self, *_: object) -> None:
        pass


def site_server(folder: Path, port: int, handler: type[SiteHandler] = QuietSiteHandler) -> ThreadingHTTPServer:
    """A server of one folder on this machine only; port 0 takes any free one."""
    return ThreadingHTTPServer(("127.0.0.1", port), lambda *request: handler(*request, directory=str(folder)))


def main() -> None:
    """Build, then serve until interrupted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8000)
    port = parser.parse_args().port
    builder.build()
    try:
        server = site_server(builder.SITE, port, SiteHandler)
    except OSError as refused:
        sys.exit(f"Port {port} cannot be used ({refused.strerror}). Try another: scripts/serve --port {port + 1}")
    print(f"The site is on http://127.0.0.1:{port}/ (Ctrl+C ends it)", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
