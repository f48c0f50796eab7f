import { button, make } from "./make.js";

/** How far the calculator is: a named bar with percent and Cancel while it loads, reason and Try again if it failed. */
export class Progress {
  element = make("div", { class: "calculator-progress", hidden: true });
  #label = make("label", { for: "calculator-progress-bar" });
  #bar = make("progress", { id: "calculator-progress-bar" });
  #percent = make("span", { class: "calculator-percent" });
  #loading = make("div", { class: "calculator-loading" });
  #failure = make("div", { class: "calculator-failure", hidden: true });
  /** A line of its own, so that "ready" does not wipe away what the page says about a file or a link. */
  spoken = make("output", { class: "calculator-hidden" });

  /**
   * @param {import("./words.js").Words} words
   * @param {{ cancel(): void, again(): void, stories(): void }} use
   */
  constructor(words, use) {
    this.words = words;
    this.use = use;
    this.#loading.append(this.#label, this.#bar, this.#percent, button(words.say("cancel"), use.cancel, "calculator-button--plain"));
    this.element.append(this.#loading, this.#failure);
  }

  /**
   * @param {import("./shapes.d.ts").News} news
   * @param {boolean} isNew whether the stage has changed
   */
  show({ stage, loaded, total, failed }, isNew) {
    this.element.hidden = stage === "idle" || stage === "ready";
    this.#loading.hidden = stage === "failed";
    this.#failure.hidden = stage !== "failed";
    if (failed) this.#fail(failed);
    if (stage === "fetching" || stage === "starting") this.#follow(stage, total > 0 ? Math.min(1, loaded / total) : null);
    if (isNew && (stage === "fetching" || stage === "starting" || stage === "ready")) this.spoken.replaceChildren(this.words.say(stage));
  }

  /**
   * @param {"fetching" | "starting"} stage
   * @param {number | null} share
   */
  #follow(stage, share) {
    this.#label.textContent = this.words.say(stage);
    this.#percent.textContent = share === null || stage === "starting" ? "" : this.words.percent(share);
    if (share === null || stage === "starting") this.#bar.removeAttribute("value");
    else this.#bar.value = share;
  }

  /** @param {import("./shapes.d.ts").Failure} failed */
  #fail({ name, message }) {
    const reason = this.words.has(`reason_${name}`) ? this.words.say(`reason_${name}`) : this.words.say("reason", { reason: message || name });
    this.#failure.replaceChildren(
      make("p", {}, this.words.say("failed")),
      make("p", {}, reason),
      button(this.words.say("again"), this.use.again, "calculator-button--main"),
      button(this.words.say("stories"), this.use.stories, "calculator-button--plain"),
    );
    this.spoken.replaceChildren(this.words.say("failed"));
  }
}
