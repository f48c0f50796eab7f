import { MARK } from "./facts_link.js";
import { Unreadable } from "./facts.js";
import { button, freshId, make } from "./make.js";

/** Saving to a file, opening a file or a link, and copying a link: all by the reader's own hand, nothing stored by us. */
export class Keep {
  #file = make("input", { type: "file", id: freshId(), accept: ".json,application/json" });
  #link = make("input", { type: "text", readonly: true, id: freshId() });
  #linkBox = make("p", { class: "calculator-link", hidden: true });

  /**
   * @param {import("./form.js").Form} form
   * @param {import("./words.js").Words} words
   * @param {{ announce(text: string): void, arrived(text: string): void, opened(): void }} tell arrived: said at the top
   */
  constructor(form, words, tell) {
    this.form = form;
    this.words = words;
    this.tell = tell;
    this.#file.addEventListener("change", () => this.#openFile());
    this.#linkBox.append(make("label", { for: this.#link.id }, words.say("link")), this.#link);
    this.element = make(
      "div",
      { class: "calculator-keep" },
      button(words.say("save"), () => this.#save()),
      make("div", { class: "calculator-open" }, make("label", { for: this.#file.id }, words.say("open")), this.#file),
      button(words.say("copy_link"), () => this.#copy()),
      this.#linkBox,
    );
  }

  /** Opens the facts after # in the address, if there are any. They are never sent: browsers keep that part. */
  openAddress() {
    if (!holdsFacts(location)) return;
    this.#open(() => decode(location.hash.slice(MARK.length)), "link_opened", "link_refused", this.tell.arrived);
    // Once read, the facts leave the address: a reload would put them over what was typed since.
    clearAddress();
  }

  /** Takes facts out of the address and the link field. */
  forget() {
    this.#link.value = "";
    this.#linkBox.hidden = true;
    this.#file.value = "";
    if (holdsFacts(location)) clearAddress();
  }

  #save() {
    const facts = this.form.facts();
    const day = facts[this.form.spec.as_of.name];
    const name = typeof day === "string" && /^[\d-]+$/.test(day) ? this.words.say("file_dated", { day }) : this.words.say("file");
    const address = URL.createObjectURL(new Blob([JSON.stringify(facts, null, 2), "\n"], { type: "application/json" }));
    make("a", { href: address, download: name }).click();
    URL.revokeObjectURL(address);
    this.tell.announce(this.words.say("saved", { name }));
  }

  async #openFile() {
    const file = this.#file.files?.[0];
    if (!file) return;
    const text = await file.text();
    this.#file.value = "";
    this.#open(() => JSON.parse(text), "file_opened", "file_refused");
  }

  /**
   * @param {() => unknown} read
   * @param {string} opened
   * @param {string} refused
   * @param {(text: string) => void} say
   */
  #open(read, opened, refused, say = this.tell.announce) {
    try {
      this.form.fill(read());
    } catch (error) {
      const where = error instanceof Unreadable && error.path ? this.words.say("refused_at", { path: error.path }) : "";
      say(`${this.words.say(refused)} ${where}`.trim());
      return;
    }
    this.tell.opened();
    say(this.words.say(opened));
  }

  async #copy() {
    this.#link.value = `${location.origin}${location.pathname}${MARK}${encode(this.form.facts())}`;
    this.#linkBox.hidden = false;
    try {
      await navigator.clipboard.writeText(this.#link.value);
      this.tell.announce(this.words.say("link_copied"));
    } catch {
      // No clipboard here: the link stands selected, ready to be copied by hand.
      this.#link.select();
      this.tell.announce(this.words.say("link_ready"));
    }
  }
}

/**
 * Whether the address carries facts, and not a place on the page.
 * @param {Location} address
 */
export function holdsFacts(address) {
  return address.hash.startsWith(MARK);
}

function clearAddress() {
  history.replaceState(history.state, "", location.pathname + location.search);
}

/** @param {unknown} facts */
function encode(facts) {
  const bytes = new TextEncoder().encode(JSON.stringify(facts));
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/**
 * @param {string} text base64url
 * @returns {unknown}
 */
function decode(text) {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
  return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
}
