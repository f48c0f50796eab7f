/**
 * The page's side of the worker: starts it on first need, keeps its stage, and carries questions and answers.
 * A failure is final until the reader asks for a new start.
 * @typedef {import("./shapes.d.ts").Failure} Failure
 * @typedef {import("./shapes.d.ts").News} News
 */

/** @type {Worker | null} */
let early = null;

/**
 * Makes the worker that the next start will use.
 * @param {URL} address of the worker
 */
export function startEarly(address) {
  early ??= new Worker(address, { type: "module" });
}

/** The worker was ended on purpose while a question was open. */
export class Stopped extends Error {
  name = "Stopped";
}

export class Runtime {
  /** @type {Worker | null} */ #worker = null;
  /** @type {News} */ #news = { stage: "idle", loaded: 0, total: 0 };
  /** @type {Map<number, { resolve(text: string): void, reject(error: Error): void }>} */ #open = new Map();
  #last = 0;

  /**
   * @param {URL} address of the worker
   * @param {{ lang: string, patience: number }} settings patience: seconds without a sign of life
   * @param {(news: News) => void} tell
   */
  constructor(address, settings, tell) {
    this.address = address;
    this.settings = settings;
    this.tell = tell;
  }

  get stage() {
    return this.#news.stage;
  }

  get news() {
    return this.#news;
  }

  start() {
    if (this.stage !== "idle") return;
    this.#set({ stage: "fetching", loaded: 0, total: 0 });
    const worker = early ?? new Worker(this.address, { type: "module" });
    early = null;
    worker.addEventListener("message", ({ data }) => this.#hear(data));
    worker.addEventListener("error", ({ message }) => this.#fail({ name: "WorkerError", message: message ?? "" }));
    worker.postMessage({ do: "start", ...this.settings });
    this.#worker = worker;
  }

  /**
   * @param {"show" | "what_if" | "picture" | "answer"} what
   * @param {string} text
   * @returns {Promise<string>}
   */
  ask(what, text) {
    this.start();
    const { failed } = this.#news;
    if (failed) return Promise.reject(namedError(failed));
    this.#last += 1;
    const id = this.#last;
    this.#worker?.postMessage({ id, do: what, text });
    return new Promise((resolve, reject) => this.#open.set(id, { resolve, reject }));
  }

  stop() {
    this.#end(new Stopped());
    this.#set({ stage: "idle", loaded: 0, total: 0 });
  }

  /** @param {{ stage?: News["stage"], loaded?: number, total?: number, id?: number, text?: string, failed?: Failure }} data */
  #hear({ stage, loaded = 0, total = 0, id, text, failed }) {
    if (failed) return this.#fail(failed);
    if (stage) return this.#set({ stage, loaded, total });
    if (id === undefined || text === undefined) return;
    this.#open.get(id)?.resolve(text);
    this.#open.delete(id);
  }

  /** @param {Failure} failed */
  #fail(failed) {
    if (this.stage === "failed") return;
    this.#end(namedError(failed));
    this.#set({ ...this.#news, stage: "failed", failed });
  }

  /** @param {Error} error */
  #end(error) {
    this.#worker?.terminate();
    this.#worker = null;
    for (const { reject } of this.#open.values()) reject(error);
    this.#open.clear();
  }

  /** @param {News} news */
  #set(news) {
    this.#news = news;
    this.tell(news);
  }
}

/** @param {Failure} failed */
function namedError({ name, message }) {
  return Object.assign(new Error(message), { name });
}
