import { DayInputs } from "./day_inputs.js";
import { SURE, compose, take } from "./day_value.js";
import { Frame } from "./frame.js";
import { button, freshId, make } from "./make.js";
import { today } from "./today.js";

/** @typedef {import("./day_value.js").Sure} Sure */
/** @type {Record<Sure, readonly import("./day_inputs.js").Part[]>} */
const PARTS = { day: ["year", "month", "day"], month: ["year", "month"], year: ["year"], between: ["year", "month", "day"], unknown: [] };

/** One question whose answer is a day, known as well as the reader knows it. @implements {FieldView} */
export class DayField {
  id = freshId();
  /** @type {HTMLSelectElement} */ #sure;
  /** @type {DayInputs} */ #only;
  /** @type {DayInputs} */ #first;
  /** @type {DayInputs} */ #last;
  /** @type {Frame} */ #frame;

  /**
   * @param {import("./shapes.d.ts").Field} spec
   * @param {import("./words.js").Words} words
   * @param {{ offerToday?: boolean }} [settings]
   */
  constructor(spec, words, { offerToday = false } = {}) {
    this.spec = spec;
    this.#only = new DayInputs(words);
    this.#first = new DayInputs(words, words.say("between_first"));
    this.#last = new DayInputs(words, words.say("between_last"));
    this.#sure = make("select", { autocomplete: "off", id: this.id }, ...SURE.map((value) => make("option", { value }, words.say(`sure_${value}`))));
    this.#frame = new Frame(spec, words, { marked: () => [this.#only, this.#first, this.#last].flatMap((inputs) => inputs.all) });
    this.#frame.body.append(this.#only.element, this.#first.element, this.#last.element);
    if (spec.rough) this.#frame.body.append(make("div", { class: "calculator-sure" }, make("label", { for: this.id }, words.say("sure")), this.#sure));
    if (offerToday) this.#frame.body.append(button(words.say("today"), () => this.#fillToday(), "calculator-button--plain"));
    this.element = this.#frame.element;
    this.#sure.addEventListener("input", () => this.#carryOver());
    this.#lay();
  }

  /** @returns {Sure} */
  get #how() {
    return SURE.find((sure) => sure === this.#sure.value) ?? "unknown";
  }

  /** @returns {import("./shapes.d.ts").Day | null} */
  read() {
    const sure = this.#how;
    return compose({ sure, first: (sure === "between" ? this.#first : this.#only).read(), last: this.#last.read() });
  }

  /** @param {unknown} value */
  write(value) {
    const { sure, first, last } = take(value);
    this.#sure.value = this.spec.rough ? sure : "day";
    this.#only.write(first);
    this.#first.write(first);
    this.#last.write(last);
    this.#lay();
  }

  /** @param {string | null} text */
  complain(text) {
    this.#frame.complain(text);
  }

  focus() {
    const inputs = this.#how === "between" ? this.#first : this.#only;
    (inputs.first ?? this.#sure).focus();
  }

  /** What was typed as one day is the first of two days until the reader says otherwise, so nothing is typed twice. */
  #carryOver() {
    if (this.#how === "between" && Object.values(this.#first.read()).every((part) => part === "")) this.#first.write(this.#only.read());
    this.#lay();
  }

  #fillToday() {
    this.write(today());
    this.element.dispatchEvent(new Event("input", { bubbles: true }));
  }

  #lay() {
    const sure = this.#how;
    this.#only.show(sure === "between" ? [] : PARTS[sure]);
    for (const end of [this.#first, this.#last]) end.show(sure === "between" ? PARTS[sure] : []);
  }
}

/** @typedef {import("./shapes.d.ts").FieldView} FieldView */
