"""An answer with its sentences in; one SVG out. Colors are classes, so light, dark and print are style sheets.

Days lie at shares of the width and letters keep their size, so the picture is as wide as its place and stays legible.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from inadmissibility.kernel.document import Document, Json
from inadmissibility.words.catalogue import Words
from inadmissibility.words.say import rows, strings

LANE, BAND, LABEL, TOP, LINE = 48, 16, 14, 34, 24
FOOT = 26
MOST_TICKS = 6
MARGIN = 1.0
"""In hundredths of the width: room for the edge of the first and the last band."""

HALF_YEAR, HALF_MARK = 6, 18
"""In hundredths of a small phone's width: half of a year's four digits, half of the words at the day asked about."""

LEGEND = (("counted", "counted"), ("left-out", "left_out"), ("authorized", "authorized"), ("bar", "bar"))

AS_MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
"""Python's own escapes come with a table of thousands of names, which a page would wait for."""

Lane = tuple[str, list[tuple[int, int, str, bool]]]


def draw(answer: Document, words: Words) -> str:
    """The stays and bars on one line of years, with a legend; a table with the same rows stands beside it."""
    lanes = _lanes(answer, words)
    asked, asked_end = _ends(answer["as_of"])
    first = min((span[0] for _, spans in lanes for span in spans), default=asked)
    last = max([asked_end, *(span[1] for _, spans in lanes for span in spans)]) + 1

    def x(day: int) -> float:
        return round(MARGIN + (day - first) * (100 - 2 * MARGIN) / (last - first), 2)

    bottom = TOP + LANE * len(lanes)
    rough = any(span[3] for _, spans in lanes for span in spans)
    legend = [*LEGEND, ("rough", "rough")] if rough else LEGEND
    height = bottom + FOOT + LINE * len(legend)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="tl" role="img" width="100%" height="{height}"'
        f' aria-label="{words.say("picture.title").translate(AS_MARKUP)}">'
    ]
    parts += [_tick(x(tick), date.fromordinal(tick).year, bottom) for tick in _ticks(first, last)]
    for number, (label, spans) in enumerate(lanes):
        top = TOP + number * LANE
        for begin, end, name, is_rough in spans:
            width = max(0.3, round(x(end + 1) - x(begin), 2))
            classes = f"tl-{name} tl-rough" if is_rough else f"tl-{name}"
            parts.append(f'<rect class="{classes}" x="{x(begin)}%" y="{top + 22}" width="{width}%" height="{BAND}"/>')
        parts.append(_text(f"{MARGIN}%", top + LABEL, label))
    parts.append(_mark(x(asked), bottom, words))
    for y, (name, key) in zip(range(bottom + FOOT, height, LINE), legend, strict=True):
        parts.append(f'<rect class="tl-{name}" x="2" y="{y}" width="18" height="12"/>')
        parts.append(_text(28, y + 11, words.say(f"picture.{key}")))
    return "".join(parts) + "</svg>"


def _ends(value: Json) -> tuple[int, int]:
    if isinstance(value, Mapping):
        return date.fromisoformat(str(value["from"])).toordinal(), date.fromisoformat(str(value["to"])).toordinal()
    day = date.fromisoformat(str(value)).toordinal()
    return day, day


def _lanes(answer: Document, words: Words) -> list[Lane]:
    lanes: list[Lane] = []
    for number, stay in enumerate(rows(answer["stays"]), start=1):
        spans = [_span(span) for span in rows(stay["spans"])]
        lanes.append((words.say("picture.stay", n=str(number)), spans))
    bars = rows(answer["bars"])
    # A bar without an end runs to the edge of the picture.
    ends = [_ends(bar["last_barred_day"])[1] for bar in bars if bar["last_barred_day"] is not None]
    edge = max([_ends(answer["as_of"])[1], *ends, *(_ends(bar["from"])[1] for bar in bars)])
    for bar in bars:
        begin, latest = _ends(bar["from"])
        end = edge if bar["last_barred_day"] is None else _ends(bar["last_barred_day"])[1]
        possible = bar["finding"] == "depends"
        name = words.say(f"bar.{bar['id']}.name")
        name = name[0].upper() + name[1:]
        if bar["lifted_by"]:
            lanes.append((words.say("picture.lifted", bar=name), [(begin, end, "left-out", False)]))
        else:
            label = words.say("picture.possible", bar=name) if possible else name
            lanes.append((label, [(begin, end, "bar", possible or begin != latest)]))
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


def _tick(x: float, year: int, bottom: int) -> str:
    return (
        f'<line class="tl-axis" x1="{x}%" y1="{TOP - 12}" x2="{x}%" y2="{bottom}"/>'
        f"{_text(f'{x}%', LABEL, str(year), _anchor(x, HALF_YEAR))}"
    )


def _mark(x: float, bottom: int, words: Words) -> str:
    line = f'<line class="tl-mark" x1="{x}%" y1="{TOP - 12}" x2="{x}%" y2="{bottom + 4}"/>'
    return line + _text(f"{x}%", bottom + 18, words.say("picture.as_of"), _anchor(x, HALF_MARK))


def _anchor(x: float, half: float) -> str:
    """Text nearer to an edge than half its own width grows away from it."""
    return "start" if x < half else "end" if x > 100 - half else "middle"


def _text(x: str | int, y: int, text: str, anchor: str = "start") -> str:
    return f'<text class="tl-text" text-anchor="{anchor}" x="{x}" y="{y}">{text.translate(AS_MARKUP)}</text>'
