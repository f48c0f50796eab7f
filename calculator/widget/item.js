import { ChoiceField } from "./choice_field.js";
import { DayField } from "./day_field.js";
import { isShown } from "./facts.js";
import { make } from "./make.js";

/** The questions of one item of a group: one stay, one relative, or the group itself where there is only one. */
export class Item {
  /** @type {import("./shapes.d.ts").FieldView[]} */ fields;
  /** @type {import("./shapes.d.ts").Values} */ carried = {};
  element = make("div", { class: "calculator-item" });

  /**
   * @param {import("./shapes.d.ts").Group} spec
   * @param {import("./words.js").Words} words
   */
  constructor(spec, words) {
    this.spec = spec;
    this.fields = spec.fields.map((field) => (field.options?.length ? new ChoiceField(field, words) : new DayField(field, words)));
    this.element.append(...this.fields.map((field) => field.element));
    this.refresh();
  }

  /** @returns {import("./shapes.d.ts").Values} */
  read() {
    return { ...this.carried, ...Object.fromEntries(this.fields.map((field) => [field.spec.name, field.read()])) };
  }

  /** @param {import("./shapes.d.ts").Values} values */
  write(values) {
    const rest = { ...values };
    for (const field of this.fields) {
      field.write(rest[field.spec.name] ?? null);
      delete rest[field.spec.name];
    }
    this.carried = rest;
    this.refresh();
  }

  refresh() {
    const values = this.read();
    for (const field of this.fields) field.element.hidden = !isShown(field.spec, this.spec.fields, values);
  }

  /**
   * The field of that name, or the one that decides whether it is shown.
   * @param {string} name
   * @returns {import("./shapes.d.ts").FieldView | undefined}
   */
  find(name) {
    const field = this.fields.find(({ spec }) => spec.name === name);
    const decider = field?.spec.shown_when?.field;
    return field?.element.hidden && decider ? this.find(decider) : field;
  }
}
