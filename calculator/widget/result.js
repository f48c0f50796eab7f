import { freshId, make } from "./make.js";

/** The site's own root, which the addresses of its pages start from. */
const SITE = new URL("../../", import.meta.url);

/** Draws what the door shows, block by block, knowing nothing of what the blocks are about. */
export class Result {
  element = make("section", { class: "calculator-result", hidden: true, "aria-labelledby": "calculator-result-heading" });
  #heading = make("h2", { id: "calculator-result-heading", tabindex: "-1" });
  #stale = make("p", { class: "calculator-stale", hidden: true });
  #verdict = make("div", { class: "calculator-verdict", "aria-live": "polite" });
  #sections = make("div");

  /**
   * @param {import("./words.js").Words} words
   * @param {(path: string) => void} lead puts the focus where a path leads
   */
  constructor(words, lead) {
    this.lead = lead;
    this.#heading.append(words.say("result"));
    this.#stale.append(words.say("stale"));
    this.element.append(this.#heading, this.#stale, this.#verdict, this.#sections);
  }

  /** @param {import("./shapes.d.ts").Shown} shown */
  show({ verdict, sections }) {
    // Shown before it is filled: a live region speaks only of what changes while it can be seen.
    this.element.hidden = false;
    this.#stale.hidden = true;
    this.#verdict.dataset.finding = verdict.finding;
    this.#verdict.replaceChildren(
      make("p", { class: "calculator-finding" }, verdict.label),
      ...verdict.lines.map((line) => make("p", {}, line)),
    );
    this.#sections.replaceChildren(...sections.map((section) => this.#section(section)));
  }

  clear() {
    this.element.hidden = true;
    this.#stale.hidden = true;
    this.#verdict.replaceChildren();
    this.#sections.replaceChildren();
  }

  /** An answer was changed after this result was made. */
  markStale() {
    this.#stale.hidden = false;
  }

  /** The heading comes to the top: the browser's own way would leave the verdict below the edge. */
  focus() {
    this.#heading.focus({ preventScroll: true });
    this.#heading.scrollIntoView();
  }

  /** @param {import("./shapes.d.ts").Section} section */
  #section({ id, heading, blocks }) {
    const title = make("h3", { id: freshId() }, heading);
    const element = make("section", { class: "calculator-section", "data-section": id, "aria-labelledby": title.id }, title);
    element.append(...blocks.map((block) => this.#block(block)));
    return element;
  }

  /**
   * @param {import("./shapes.d.ts").Block} block
   * @returns {Element}
   */
  #block(block) {
    switch (block.kind) {
      case "text":
        return make("p", {}, block.text);
      case "list":
        return make("ul", {}, ...block.items.map((item) => make("li", {}, item)));
      case "table":
        return table(block);
      case "picture":
        return picture(block);
      case "changes":
        return make("ul", { class: "calculator-changes" }, ...block.items.map((item) => this.#change(item)));
      case "links":
        return make("ul", {}, ...block.items.map(({ text, href }) => make("li", {}, make("a", { href: new URL(href, SITE).href }, text))));
    }
  }

  /** @param {import("./shapes.d.ts").Change} change */
  #change({ path, text, link }) {
    const change = make("button", { type: "button", class: "calculator-button calculator-button--plain" }, link);
    change.addEventListener("click", () => this.lead(path));
    return make("li", {}, make("p", {}, text), change);
  }
}

/** @param {{ caption: string, head: string[], rows: string[][] }} block */
function table({ caption, head, rows }) {
  const title = make("caption", { id: freshId() }, caption);
  const lines = rows.map(([first, ...rest]) => {
    // Each cell carries the name of its column, for where there is no room for columns.
    const cells = rest.map((cell, place) => make("td", { "data-label": head[place + 1] }, cell));
    return make("tr", {}, make("th", { scope: "row", "data-label": head[0] }, first), ...cells);
  });
  const top = make("thead", {}, make("tr", {}, ...head.map((cell) => make("th", { scope: "col" }, cell))));
  const made = make("table", { class: "calculator-table" }, title, top, make("tbody", {}, ...lines));
  // A wide table scrolls inside its own region, which the keyboard can reach.
  return make("div", { class: "calculator-scroll", role: "region", tabindex: "0", "aria-labelledby": title.id }, made);
}

/**
 * The one place that reads markup: the core's own drawing, as XML, so that nothing in it can run.
 * @param {{ svg: string, alt: string }} block
 */
function picture({ svg, alt }) {
  const drawing = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  if (!(drawing instanceof SVGElement)) return make("p", {}, alt);
  drawing.setAttribute("role", "img");
  drawing.setAttribute("aria-label", alt);
  const frame = make("div", { class: "calculator-scroll", role: "region", tabindex: "0", "aria-label": alt });
  frame.append(document.adoptNode(drawing));
  return make("figure", { class: "calculator-picture" }, frame);
}
