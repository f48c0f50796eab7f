import { DayField } from "./day_field.js";
import { fromFacts, toFacts } from "./facts.js";
import { Group } from "./group.js";
import { button, make } from "./make.js";

/** The whole form, drawn from its data. It is usable before, and without, any runtime. */
export class Form {
  /** @type {DayField} */ #day;
  /** @type {Group[]} */ #groups;
  /** @type {import("./shapes.d.ts").Values} */ #carried = {};
  #rest = make("section", { class: "calculator-carried", hidden: true });

  /**
   * @param {import("./shapes.d.ts").FormSpec} spec
   * @param {import("./words.js").Words} words
   * @param {{ announce(text: string): void, changed(): void, answer(): void }} tell
   */
  constructor(spec, words, { announce, changed, answer }) {
    this.spec = spec;
    this.words = words;
    this.#day = new DayField(spec.as_of, words, { offerToday: true });
    this.#groups = spec.groups.map((group) => new Group(group, words, announce));
    const send = make("button", { type: "submit", class: "calculator-button calculator-button--main" }, words.say("answer"));
    this.send = send;
    // autocomplete off: the browser shall neither remember nor put back what was typed.
    this.element = make("form", { class: "calculator-form", novalidate: true, autocomplete: "off", "aria-label": words.say("form") });
    this.element.append(this.#day.element, ...this.#parts(), this.#rest, make("p", {}, send));
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      answer();
    });
    this.element.addEventListener("input", () => {
      for (const group of this.#groups) group.refresh();
      changed();
    });
  }

  /** The groups in their order; those that lie inside another part stand together, closed until they are wanted. */
  #parts() {
    /** @type {HTMLElement[]} */ const parts = [];
    /** @type {Map<string, HTMLElement>} */ const around = new Map();
    for (const { element, spec } of this.#groups) {
      const part = spec.inside ? this.spec.parts[spec.inside] : undefined;
      if (!spec.inside || !part) {
        parts.push(element);
        continue;
      }
      const outer = around.get(spec.inside) ?? make("details", { class: "calculator-group" }, make("summary", {}, make("h2", {}, part.legend)), make("p", { class: "calculator-hint" }, part.hint));
      if (!around.has(spec.inside)) parts.push(outer);
      around.set(spec.inside, outer);
      outer.append(element);
    }
    return parts;
  }

  /** @returns {Record<string, unknown>} the facts document */
  facts() {
    const groups = Object.fromEntries(this.#groups.map((group) => [group.spec.id, group.read()]));
    return toFacts(this.spec, { day: this.#day.read(), groups, carried: this.#carried });
  }

  /**
   * Takes a facts document as a whole or not at all.
   * @param {unknown} facts
   */
  fill(facts) {
    const state = fromFacts(this.spec, facts);
    this.complain([]);
    this.#day.write(state.day);
    for (const group of this.#groups) group.write(state.groups[group.spec.id] ?? []);
    this.#carried = state.carried;
    this.#showCarried();
  }

  wipe() {
    this.fill({ version: this.spec.version });
  }

  /**
   * Where a path leads: its field, or the nearest thing around it that can take the focus.
   * @param {string} path
   * @returns {import("./shapes.d.ts").Target}
   */
  find(path) {
    for (const group of this.#groups) {
      if (path !== group.spec.path && !path.startsWith(`${group.spec.path}.`) && !path.startsWith(`${group.spec.path}[`)) continue;
      const [place, name] = path.slice(group.spec.path.length).match(/\w+/g) ?? [];
      const item = group.spec.many ? group.items[Number(place)] : group.items[0];
      const field = item?.find((group.spec.many ? name : place) ?? "") ?? (group.spec.many ? item?.fields[0] : undefined);
      if (!field) return group;
      return { id: field.id, focus: () => (group.open(), field.focus()), complain: (text) => field.complain(text) };
    }
    return this.#day;
  }

  /**
   * Puts each problem's words at its field and takes all others away.
   * @param {import("./shapes.d.ts").Problem[]} problems
   */
  complain(problems) {
    this.#day.complain(null);
    for (const field of this.#groups.flatMap((group) => group.items).flatMap((item) => item.fields)) field.complain(null);
    /** @type {Map<string, { target: import("./shapes.d.ts").Target, texts: string[] }>} */
    const places = new Map();
    for (const { path, text } of problems) {
      const target = this.find(path);
      const place = places.get(target.id) ?? { target, texts: [] };
      places.set(target.id, { target, texts: [...place.texts, text] });
    }
    for (const { target, texts } of places.values()) target.complain?.(texts.join(" "));
  }

  /** Facts of a file that no question here asks for are used all the same, so they must be seen. */
  #showCarried() {
    const lists = this.#groups.flatMap((group) => group.items.map((item) => item.carried));
    const told = [this.#carried, ...lists].flatMap((carried) => Object.entries(carried));
    this.#rest.hidden = told.length === 0;
    const drop = button(this.words.say("carried_drop"), () => this.#dropCarried(), "calculator-button--plain");
    const lines = told.map(([name, value]) => make("li", {}, make("code", {}, `${name}: ${JSON.stringify(value)}`)));
    this.#rest.replaceChildren(make("h2", {}, this.words.say("carried")), make("p", {}, this.words.say("carried_hint")), make("ul", {}, ...lines), drop);
  }

  #dropCarried() {
    this.#carried = {};
    for (const item of this.#groups.flatMap((group) => group.items)) item.carried = {};
    this.#showCarried();
    this.element.dispatchEvent(new Event("input", { bubbles: true }));
    this.send.focus();
  }
}
