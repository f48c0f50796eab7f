"""An answer with its sentences in; one SVG out. Colors are classes: light, dark and print are style sheets."""

from collections.abc import Mapping, Sequence
from datetime import date
from html import escape

from inadmissibility.kernel.document import Document, Json
from inadmissibility.words.catalogue import Words
from inadmissibility.words.say import rows, strings

WIDTH, LEFT, ROW, TOP, BAND = 640, 8, 44, 24, 16
MOST_TICKS = 9


def draw(answer: Document, words: Words) -> str:
    """The stays and bars on one line of years, with a legend; a table with the same rows stands beside it."""
    lanes = _lanes(answer, words)
    first = min((span[0] for _, spans in lanes for span in spans), default=_ends(answer["as_of"])[0])
    last = max((span[1] for _, spans in lanes for span in spans), default=first)
    last = max(last, _ends(answer["as_of"])[1]) + 1
    scale = (WIDTH - 2 * LEFT) / max(1, last - first)

    def x(day: int) -> float:
        return round(LEFT + (day - first) * scale, 1)

    height = TOP + ROW * len(lanes) + ROW + 22
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="tl" role="img" viewBox="0 0 {WIDTH} {height}"'
        f' aria-label="{escape(words.say("picture.title"))}">'
    ]
    parts += [
        f'<line class="tl-axis" x1="{x(tick)}" y1="{TOP - 6}" x2="{x(tick)}" y2="{TOP + ROW * len(lanes)}"/>'
        f'<text class="tl-text" x="{x(tick) + 2}" y="{TOP - 10}">{date.fromordinal(tick).year}</text>'
        for tick in _ticks(first, last)
    ]
    for lane, (label, spans) in enumerate(lanes):
        y = TOP + lane * ROW
        parts.append(f'<text class="tl-text" x="{LEFT}" y="{y + 14}">{escape(label)}</text>')
        for begin, end, name, rough in spans:
            width = max(1.0, round(x(end + 1) - x(begin), 1))
            classes = f"tl-{name} tl-rough" if rough else f"tl-{name}"
            parts.append(f'<rect class="{classes}" x="{x(begin)}" y="{y + 20}" width="{width}" height="{BAND}"/>')
    parts.append(_mark(x(_ends(answer["as_of"])[0]), TOP + ROW * len(lanes), words))
    parts.append(_legend(TOP + ROW * len(lanes) + 22, words))
    return "".join(parts) + "</svg>"


def _ends(value: Json) -> tuple[int, int]:
    if isinstance(value, Mapping):
        return date.fromisoformat(str(value["from"])).toordinal(), date.fromisoformat(str(value["to"])).toordinal()
    day = date.fromisoformat(str(value)).toordinal()
    return day, day


def _lanes(answer: Document, words: Words) -> list[tuple[str, list[tuple[int, int, str, bool]]]]:
    lanes: list[tuple[str, list[tuple[int, int, str, bool]]]] = []
    for number, stay in enumerate(rows(answer["stays"]), start=1):
        spans = [_span(span) for span in rows(stay["spans"])]
        lanes.append((words.say("picture.stay", n=str(number)), spans))
    today = _ends(answer["as_of"])[1]
    for bar in rows(answer["bars"]):
        begin, latest = _ends(bar["from"])
        end = max(today, latest) if bar["last_barred_day"] is None else _ends(bar["last_barred_day"])[1]
        lanes.append((words.say(f"bar.{bar['id']}.name"), [(begin, end, "bar", begin != latest)]))
    return lanes


def _span(span: Mapping[str, Json]) -> tuple[int, int, str, bool]:
    first, last = _ends(span["first"]), _ends(span["last"])
    counts = strings(span["counts_for"])
    name = "authorized" if not counts else "counted" if len(counts) > 1 else "left-out"
    return first[0], last[1], name, first[0] != first[1] or last[0] != last[1]


def _ticks(first: int, last: int) -> Sequence[int]:
    years = range(date.fromordinal(first).year + 1, date.fromordinal(last).year + 1)
    step = max(1, -(-len(years) // MOST_TICKS))
    return [date(year, 1, 1).toordinal() for year in years[::step]]


def _mark(x: float, bottom: int, words: Words) -> str:
    anchor, label = "end" if x > WIDTH / 2 else "start", escape(words.say("picture.as_of"))
    return (
        f'<line class="tl-mark" x1="{x}" y1="{TOP}" x2="{x}" y2="{bottom}"/>'
        f'<text class="tl-text" text-anchor="{anchor}" x="{x}" y="{bottom + 12}">{label}</text>'
    )


def _legend(y: int, words: Words) -> str:
    names = (("counted", "counted"), ("authorized", "authorized"), ("left-out", "left_out"), ("bar", "bar"))
    parts = []
    for place, (name, key) in enumerate(names):
        x, row = LEFT + (place % 2) * (WIDTH // 2), y + (place // 2) * 20
        parts.append(
            f'<rect class="tl-{name}" x="{x}" y="{row}" width="18" height="12"/>'
            f'<text class="tl-text" x="{x + 24}" y="{row + 11}">{escape(words.say(f"picture.{key}"))}</text>'
        )
    return "".join(parts)
