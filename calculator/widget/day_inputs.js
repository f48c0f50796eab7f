import { freshId, make } from "./make.js";

/** @typedef {import("./day_value.js").Parts} Parts */
/** @typedef {keyof Parts} Part */

const MONTHS = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];

/** Month by name, day and year as short texts, in the order of the catalogue's language. */
export class DayInputs {
  /** @type {Record<Part, HTMLInputElement | HTMLSelectElement>} */ #inputs;
  /** @type {Map<Part, HTMLElement>} */ #boxes = new Map();

  /**
   * @param {import("./words.js").Words} words
   * @param {string} [legend] set where two of these stand side by side
   */
  constructor(words, legend) {
    this.#inputs = { month: monthSelect(words), day: short(2), year: short(4) };
    const row = make("div", { class: "calculator-day" });
    for (const part of words.say("day_order").split(" ")) {
      if (!isPart(part)) throw new RangeError(part);
      const input = this.#inputs[part];
      input.id = freshId();
      const box = make("div", { class: `calculator-part calculator-part--${part}` }, make("label", { for: input.id }, words.say(part)), input);
      this.#boxes.set(part, box);
      row.append(box);
    }
    this.element = legend ? make("fieldset", { class: "calculator-end" }, make("legend", {}, legend), row) : row;
  }

  /** @returns {Parts} */
  read() {
    const { year, month, day } = this.#inputs;
    return { year: year.value, month: month.value, day: day.value };
  }

  /** @param {Parts} parts */
  write(parts) {
    for (const part of this.#boxes.keys()) this.#inputs[part].value = parts[part];
  }

  /** @param {readonly Part[]} parts what is hidden keeps its value */
  show(parts) {
    this.element.hidden = parts.length === 0;
    for (const [part, box] of this.#boxes) box.hidden = !parts.includes(part);
  }

  /** @returns {HTMLElement | undefined} */
  get first() {
    return [...this.#boxes].filter(([, box]) => !box.hidden).map(([part]) => this.#inputs[part])[0];
  }

  get all() {
    return Object.values(this.#inputs);
  }
}

/**
 * @param {string} text
 * @returns {text is Part}
 */
function isPart(text) {
  return text === "year" || text === "month" || text === "day";
}

/** @param {number} size */
function short(size) {
  // Room for more than the digits asked for: a slip stays visible instead of being cut off.
  return make("input", { type: "text", inputmode: "numeric", autocomplete: "off", size, maxlength: 12 });
}

/** @param {import("./words.js").Words} words */
function monthSelect(words) {
  const options = MONTHS.map((value) => make("option", { value }, words.say(`month_${value}`)));
  const select = make("select", { autocomplete: "off" }, make("option", { value: "" }, words.say("month_none")), ...options);
  pickByNumber(select);
  return select;
}

/**
 * Letters already pick an option; the number of the month shall do so too.
 * @param {HTMLSelectElement} select
 */
function pickByNumber(select) {
  let typed = "";
  select.addEventListener("blur", () => (typed = ""));
  select.addEventListener("keydown", (event) => {
    if (!/^\d$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    typed = [typed + event.key, event.key].find((number) => MONTHS.includes(number.padStart(2, "0"))) ?? event.key;
    if (!MONTHS.includes(typed.padStart(2, "0"))) return;
    select.value = typed.padStart(2, "0");
    select.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
