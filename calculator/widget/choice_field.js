import { Frame } from "./frame.js";
import { freshId, make } from "./make.js";

/** One question with radios, drawn from the field's options. @implements {FieldView} */
export class ChoiceField {
  id = freshId();
  /** @type {HTMLInputElement[]} */ #radios = [];
  /** @type {Frame} */ #frame;

  /**
   * @param {import("./shapes.d.ts").Field} spec
   * @param {import("./words.js").Words} words
   */
  constructor(spec, words) {
    this.spec = spec;
    this.options = spec.options ?? [];
    this.#frame = new Frame(spec, words, { role: "radiogroup", marked: (element) => [element] });
    const name = freshId();
    for (const [place, option] of this.options.entries()) {
      const radio = make("input", { type: "radio", name, id: place === 0 ? this.id : freshId(), value: place });
      this.#radios.push(radio);
      this.#frame.body.append(make("div", { class: "calculator-choice" }, radio, make("label", { for: radio.id }, option.label)));
    }
    this.element = this.#frame.element;
  }

  /** @returns {import("./shapes.d.ts").Value} */
  read() {
    return this.options[this.#radios.findIndex((radio) => radio.checked)]?.value ?? null;
  }

  /** @param {unknown} value */
  write(value) {
    // Not told leaves every radio alone: "I'm not sure" is shown only if the reader chose it.
    for (const [place, radio] of this.#radios.entries()) {
      radio.checked = value !== null && value !== undefined && this.options[place].value === value;
    }
  }

  /** @param {string | null} text */
  complain(text) {
    this.#frame.complain(text);
  }

  focus() {
    (this.#radios.find((radio) => radio.checked) ?? this.#radios[0])?.focus();
  }
}

/** @typedef {import("./shapes.d.ts").FieldView} FieldView */
