import { Item } from "./item.js";
import { button, freshId, make } from "./make.js";
import { fill } from "./words.js";

/** A part of the form: one set of questions, or a list of items that can be added and removed. */
export class Group {
  id = freshId();
  /** @type {Item[]} */ items = [];
  /** @type {HTMLElement} */ element;
  #list = make("div", { class: "calculator-items" });
  /** @type {HTMLElement} */ #heading;
  #back = make("p", { class: "calculator-back", hidden: true });

  /**
   * @param {import("./shapes.d.ts").Group} spec
   * @param {import("./words.js").Words} words
   * @param {(text: string) => void} announce
   */
  constructor(spec, words, announce) {
    this.spec = spec;
    this.words = words;
    this.announce = announce;
    this.#heading = make(spec.inside ? "h3" : "h2", { id: this.id, tabindex: "-1" }, spec.legend);
    const hint = spec.hint ? make("p", { class: "calculator-hint" }, spec.hint) : null;
    const add = spec.many ? button(spec.add ?? "", () => this.#add(), "calculator-button--plain") : null;
    const parts = [hint, this.#list, this.#back, add];
    this.element = spec.closed
      ? make("details", { class: "calculator-group" }, make("summary", {}, this.#heading), ...parts)
      : make("section", { class: "calculator-group", "aria-labelledby": this.id }, this.#heading, ...parts);
    this.write([]);
  }

  read() {
    return this.items.map((item) => item.read());
  }

  /** @param {import("./shapes.d.ts").Values[]} values */
  write(values) {
    const least = this.spec.many ? (this.spec.at_least ?? 0) : 1;
    const wanted = [...values, ...Array.from({ length: Math.max(0, least - values.length) }, () => ({}))];
    this.items = wanted.map((one) => this.#make(one));
    this.#back.hidden = true;
    this.#back.replaceChildren();
    this.#lay();
    // A closed part that holds something must not hide it.
    const told = this.read().some((one) => Object.values(one).some((value) => value !== null));
    if (this.spec.closed) this.element.toggleAttribute("open", told);
    if (this.spec.inside && told) this.open();
  }

  refresh() {
    for (const item of this.items) item.refresh();
  }

  focus() {
    this.open();
    this.#heading.focus();
  }

  /** Opens this part and every part that it lies in. */
  open() {
    for (let part = this.element.closest("details"); part; part = part.parentElement?.closest("details") ?? null) part.open = true;
  }

  /** @param {import("./shapes.d.ts").Values} values */
  #make(values) {
    const item = new Item(this.spec, this.words);
    item.write(values);
    return item;
  }

  /** @param {number} place */
  #title(place) {
    return fill(this.spec.item ?? "", { n: place + 1 });
  }

  #add() {
    const item = this.#make({});
    this.items.push(item);
    this.#lay();
    this.#changed();
    item.fields[0]?.focus();
  }

  /** @param {Item} item */
  #remove(item) {
    const place = this.items.indexOf(item);
    const title = this.#title(place);
    this.items.splice(place, 1);
    this.#lay();
    this.#changed();
    const back = button(this.words.say("put_back", { item: title }), () => {
      this.items.splice(place, 0, item);
      this.#back.hidden = true;
      this.#lay();
      this.#changed();
      item.fields[0]?.focus();
    }, "calculator-button--plain");
    this.#back.replaceChildren(back);
    this.#back.hidden = false;
    back.focus();
    this.announce(this.words.say("item_gone", { item: title }));
  }

  #changed() {
    this.element.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** Numbers follow the order on the page, so the frames are made anew; the items inside stay as they are. */
  #lay() {
    this.#list.replaceChildren(...this.items.map((item, place) => (this.spec.many ? this.#frame(item, place) : item.element)));
  }

  /**
   * @param {Item} item
   * @param {number} place
   */
  #frame(item, place) {
    const removable = this.items.length > (this.spec.at_least ?? 0);
    const remove = removable ? button(fill(this.spec.remove ?? "", { n: place + 1 }), () => this.#remove(item), "calculator-button--plain") : null;
    return make("fieldset", { class: "calculator-frame" }, make("legend", {}, make("h3", {}, this.#title(place))), item.element, remove);
  }
}
