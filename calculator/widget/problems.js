import { make } from "./make.js";

/** What the reader has to change: a summary on top that takes the focus, and the same words at each field. */
export class Problems {
  element = make("div", { class: "calculator-problems", hidden: true, tabindex: "-1", "aria-labelledby": "calculator-problems-heading" });
  /** @type {string | null} */ #title = null;

  /**
   * @param {import("./form.js").Form} form
   * @param {import("./words.js").Words} words
   */
  constructor(form, words) {
    this.form = form;
    this.words = words;
    this.element.setAttribute("role", "group");
  }

  /** @param {import("./shapes.d.ts").Problem[]} problems */
  show(problems) {
    this.form.complain(problems);
    const lines = problems.map((problem) => make("li", {}, this.#link(problem)));
    this.element.replaceChildren(
      make("h2", { id: "calculator-problems-heading" }, this.words.say("problems")),
      make("ul", {}, ...lines),
    );
    this.element.hidden = false;
    this.#title ??= document.title;
    document.title = this.words.say("error_prefix") + this.#title;
    this.element.focus({ preventScroll: true });
    this.element.scrollIntoView();
  }

  clear() {
    this.form.complain([]);
    this.element.hidden = true;
    this.element.replaceChildren();
    if (this.#title !== null) document.title = this.#title;
    this.#title = null;
  }

  /** @param {import("./shapes.d.ts").Problem} problem */
  #link({ path, text }) {
    const target = this.form.find(path);
    const link = make("a", { href: `#${target.id}` }, text);
    link.addEventListener("click", (event) => {
      // The part after # may hold the reader's facts; it is not ours to overwrite.
      event.preventDefault();
      target.focus();
    });
    return link;
  }
}
