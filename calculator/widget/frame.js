import { freshId, make } from "./make.js";

/**
 * What every question has: the question as legend, a hint, the place for an error, the inputs, and the closed why-line.
 */
export class Frame {
  /** @type {HTMLFieldSetElement} */ element;
  /** @type {HTMLElement} */ body = make("div", { class: "calculator-inputs" });
  /** @type {HTMLParagraphElement} */ #error;
  /** @type {string | undefined} */ #hint;
  /** @type {() => Element[]} */ #marked;
  /** @type {import("./words.js").Words} */ #words;

  /**
   * @param {import("./shapes.d.ts").Field} spec
   * @param {import("./words.js").Words} words
   * @param {{ role?: string, marked(element: HTMLElement): Element[] }} use marked: the elements that carry aria-invalid
   */
  constructor(spec, words, { role, marked }) {
    const legend = freshId();
    const hint = spec.hint ? make("p", { id: freshId(), class: "calculator-hint" }, spec.hint) : null;
    this.#words = words;
    this.#hint = hint?.id;
    this.#error = make("p", { id: freshId(), class: "calculator-error", hidden: true });
    this.element = make(
      "fieldset",
      { class: "calculator-field", role, "aria-describedby": this.#hint },
      make("legend", { id: legend }, spec.label),
      hint,
      this.#error,
      this.body,
      spec.why ? why(spec.why, words.say("why"), legend) : null,
    );
    this.#marked = () => marked(this.element);
  }

  /** @param {string | null} text */
  complain(text) {
    this.#error.hidden = text === null;
    this.#error.replaceChildren(...(text === null ? [] : [make("span", { class: "calculator-hidden" }, this.#words.say("error_prefix")), text]));
    this.element.classList.toggle("calculator-field--wrong", text !== null);
    const described = [this.#hint, text === null ? undefined : this.#error.id].filter(Boolean).join(" ");
    this.element.toggleAttribute("aria-describedby", described !== "");
    if (described) this.element.setAttribute("aria-describedby", described);
    for (const mark of this.#marked()) {
      mark.toggleAttribute("aria-invalid", text !== null);
      if (text !== null) mark.setAttribute("aria-invalid", "true");
      if (mark === this.element) continue;
      mark.toggleAttribute("aria-describedby", text !== null);
      if (text !== null) mark.setAttribute("aria-describedby", this.#error.id);
    }
  }
}

/**
 * @param {string} text
 * @param {string} summary
 * @param {string} legend
 */
function why(text, summary, legend) {
  return make(
    "details",
    { class: "calculator-why" },
    make("summary", { "aria-describedby": legend }, summary),
    make("p", {}, text),
  );
}
