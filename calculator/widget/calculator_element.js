import { Form } from "./form.js";
import { Keep, holdsFacts } from "./keep.js";
import { Leave, leaveFor, wipeBox } from "./leave.js";
import { button, make } from "./make.js";
import { Problems } from "./problems.js";
import { Progress } from "./progress.js";
import { Result } from "./result.js";
import { Runtime, Stopped } from "./runtime.js";
import { Words } from "./words.js";

const PATIENCE = 60;

/**
 * <inadmissibility-calculator exit-url="..." patience="60">: what stands inside stays below the form, and is all there is
 * without script. data-state tells how far the runtime is, data-answer what became of the last question.
 */
export class InadmissibilityCalculator extends HTMLElement {
  /** @type {Parts | null} */ #parts = null;
  /** @type {Runtime | null} */ #runtime = null;
  /** @type {AbortController | null} */ #listening = null;
  #asked = 0;

  async connectedCallback() {
    this.dataset.state ??= "idle";
    this.dataset.answer ??= "none";
    const lang = this.closest("[lang]")?.getAttribute("lang")?.split("-")[0] || "en";
    const settings = { lang, patience: Number(this.getAttribute("patience")) || PATIENCE };
    this.#runtime ??= new Runtime(new URL("worker.js", import.meta.url), settings, (news) => this.#follow(news));
    // Whoever comes with facts wants an answer, so the runtime starts while the form is still being fetched.
    if (holdsFacts(location)) this.#start();
    this.#parts ??= this.#draw(await fetchForm(lang), this.#runtime);
    if (!this.isConnected || this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#parts.leave.listen(signal);
    window.addEventListener("hashchange", () => this.#parts?.keep.openAddress(), { signal });
    this.#parts.keep.openAddress();
  }

  disconnectedCallback() {
    this.#listening?.abort();
    this.#listening = null;
    this.#parts?.problems.clear();
    this.#runtime?.stop();
  }

  /**
   * @param {import("./shapes.d.ts").FormSpec} spec
   * @param {Runtime} runtime
   * @returns {Parts}
   */
  #draw(spec, runtime) {
    const words = new Words(spec.ui, spec.lang);
    // An output element is a polite live region by itself.
    const [spoken, arrived] = ["status", "arrived"].map((name) => make("output", { class: `calculator-${name}` }));
    /** @param {string} text */
    const announce = (text) => spoken.replaceChildren(text);
    const form = new Form(spec, words, { announce, changed: () => this.#changed(), answer: () => this.#answer() });
    const problems = new Problems(form, words);
    const result = new Result(words, (path) => form.find(path).focus());
    const progress = new Progress(words, { cancel: () => this.#cancel(), again: () => this.#again(), stories: () => this.#showStories() });
    progress.show(runtime.news, true);
    const keep = new Keep(form, words, { announce, arrived: (text) => arrived.replaceChildren(text), opened: () => this.#opened() });
    const leave = new Leave(words, { go: () => this.#leave(), announce });
    const tools = make(
      "section",
      { class: "calculator-tools", "aria-label": words.say("tools") },
      keep.element,
      button(words.say("print"), () => window.print()),
      wipeBox(words, () => this.#wipe(announce, words.say("wiped"))),
    );
    const page = make("div", { class: "calculator" }, leave.element, arrived, problems.element, form.element, progress.element, progress.spoken, spoken, result.element, tools);
    form.element.addEventListener("focusin", () => this.#start());
    this.prepend(page);
    return { page, words, form, problems, result, progress, runtime, keep, leave, announce };
  }

  /** @param {import("./shapes.d.ts").News} news */
  #follow(news) {
    const isNew = this.dataset.state !== news.stage;
    this.dataset.state = news.stage;
    this.#parts?.progress.show(news, isNew);
    if (isNew && news.stage === "ready") performance.mark("calculator:ready");
  }

  /** Whoever goes into the form wants an answer; after a Cancel only the button says so. */
  #start() {
    if (!this.hasAttribute("data-canceled")) this.#runtime?.start();
  }

  #changed() {
    this.#start();
    if (this.dataset.answer === "shown") this.#parts?.result.markStale();
  }

  async #answer() {
    if (!this.#parts) return;
    const { form, problems, result, runtime, announce } = this.#parts;
    this.removeAttribute("data-canceled");
    announce("");
    this.#asked += 1;
    const turn = this.#asked;
    const before = this.dataset.answer;
    this.dataset.answer = "working";
    try {
      const shown = JSON.parse(await runtime.ask("show", JSON.stringify(form.facts())));
      if (turn !== this.#asked) return;
      const wrong = shown.problems?.length > 0;
      problems.clear();
      if (wrong) result.clear();
      else result.show(shown);
      this.dataset.answer = wrong ? "problems" : "shown";
      performance.mark("calculator:answered");
      if (wrong) problems.show(shown.problems);
      // Whoever went on typing meanwhile is not pulled away.
      else if ([form.send, document.body].some((element) => element === document.activeElement)) result.focus();
    } catch (error) {
      if (turn !== this.#asked) return;
      // A failed runtime keeps the question, so that Try again answers it.
      this.dataset.answer = error instanceof Stopped ? before === "working" ? "none" : before : "working";
    }
  }

  #cancel() {
    this.setAttribute("data-canceled", "");
    this.#parts?.runtime.stop();
    this.#parts?.announce(this.#parts.words.say("canceled"));
    this.#parts?.form.send.focus();
  }

  #again() {
    this.#parts?.runtime.stop();
    this.#parts?.form.send.focus();
    if (this.dataset.answer === "working") this.#answer();
    else this.#parts?.runtime.start();
  }

  /** The worked stories are what the page had inside the element all along. */
  #showStories() {
    const first = this.#parts?.page.nextElementSibling;
    if (!(first instanceof HTMLElement)) return;
    first.setAttribute("tabindex", "-1");
    first.focus();
  }

  #opened() {
    this.#forgetResult();
    this.#start();
  }

  #forgetResult() {
    this.#asked += 1;
    this.dataset.answer = "none";
    this.#parts?.problems.clear();
    this.#parts?.result.clear();
  }

  /**
   * @param {(text: string) => void} announce
   * @param {string} text
   */
  #wipe(announce, text) {
    this.#forgetResult();
    this.#parts?.form.wipe();
    this.#parts?.keep.forget();
    // The worker's memory held the answers too.
    this.#parts?.runtime.stop();
    announce(text);
  }

  #leave() {
    this.#parts?.runtime.stop();
    this.#parts?.form.wipe();
    leaveFor(this.getAttribute("exit-url"));
  }
}

/**
 * @param {string} lang
 * @returns {Promise<import("./shapes.d.ts").FormSpec>}
 */
async function fetchForm(lang) {
  const response = await fetch(new URL(`form.${lang}.json`, import.meta.url));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}

/**
 * @typedef {object} Parts
 * @property {HTMLElement} page
 * @property {Words} words
 * @property {Form} form
 * @property {Problems} problems
 * @property {Result} result
 * @property {Progress} progress
 * @property {Runtime} runtime
 * @property {Keep} keep
 * @property {Leave} leave
 * @property {(text: string) => void} announce
 */
