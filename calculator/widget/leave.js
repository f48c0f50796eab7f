import { button, make } from "./make.js";

const PRESSES = 3;
const PAUSE = 5000;

/** The quick way out: a button, and three presses of Shift. It needs no runtime. */
export class Leave {
  #count = 0;
  #alone = false;
  /** @type {number | undefined} */ #timer;

  /**
   * @param {import("./words.js").Words} words
   * @param {{ go(): void, announce(text: string): void }} use
   */
  constructor(words, use) {
    this.words = words;
    this.use = use;
    const hint = make("span", { class: "calculator-hint", id: "calculator-leave-hint" }, words.say("leave_hint"));
    const leave = button(words.say("leave"), use.go, "calculator-button--leave");
    leave.setAttribute("aria-describedby", hint.id);
    this.element = make("div", { class: "calculator-leave" }, leave, hint);
  }

  /** @param {AbortSignal} signal */
  listen(signal) {
    document.addEventListener("keydown", (event) => (this.#alone = event.key === "Shift"), { signal });
    document.addEventListener("keyup", (event) => this.#press(event), { signal });
    signal.addEventListener("abort", () => clearTimeout(this.#timer));
  }

  /**
   * Only Shift pressed by itself counts: whoever types capitals does not want to leave.
   * @param {KeyboardEvent} event
   */
  #press({ key }) {
    clearTimeout(this.#timer);
    this.#count = key === "Shift" && this.#alone ? this.#count + 1 : 0;
    if (this.#count === PRESSES) return this.use.go();
    if (this.#count === 0) return;
    this.use.announce(this.words.say(`leave_more_${PRESSES - this.#count}`));
    this.#timer = setTimeout(() => (this.#count = 0), PAUSE);
  }
}

/**
 * Takes the page off the screen at once and out of the tab's history.
 * @param {string | null} address a neutral page; a blank one if the site names none
 */
export function leaveFor(address) {
  document.title = "";
  document.body.hidden = true;
  document.body.replaceChildren();
  location.replace(address || "about:blank");
}

/**
 * Wiping asks once.
 * @param {import("./words.js").Words} words
 * @param {() => void} wipe
 */
export function wipeBox(words, wipe) {
  const ask = make("div", { class: "calculator-wipe", hidden: true, role: "group", "aria-label": words.say("wipe") });
  const open = button(words.say("wipe"), () => show(true));
  const no = button(words.say("wipe_no"), () => show(false));
  const yes = button(words.say("wipe_yes"), () => {
    show(false);
    wipe();
  });
  /** @param {boolean} asking */
  const show = (asking) => {
    ask.hidden = !asking;
    (asking ? no : open).focus();
  };
  ask.append(make("p", {}, words.say("wipe_sure")), yes, no);
  return make("div", {}, open, ask);
}
