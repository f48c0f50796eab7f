/**
 * The module worker: fetches the self-hosted runtime, starts it, and passes texts to the door and back.
 * Only the door's verbs can be called, and only text crosses.
 * @typedef {{ [verb: string]: (text: string, lang: string) => string }} Door
 * @typedef {{ pyimport(name: string): Door }} Python
 */

const FOLDER = new URL("./runtime/", import.meta.url);
const VERBS = ["show", "what_if", "picture", "answer"];
const COMPLETE = "ready";
const WASM = "pyodide.asm.wasm";
const LOCK = "pyodide-lock.json";
/** Python is started from one of these: its library, or the memory of a Python that has imported it already. */
const LIBRARY = "python_stdlib.zip";
const SNAPSHOT = "snapshot.bin.gz";
/** Bytes a millisecond past which the larger file is there sooner than the smaller one is imported, and how many tell. */
const FAST = 16_000;
const SAMPLE = 1_000_000;
const EMPTY_ZIP = Uint8Array.of(80, 75, 5, 6, ...new Array(18).fill(0));

let lang = "";
let loaded = 0;
let total = 0;
/** @type {string} */ let stage = "fetching";
/** @type {unknown} */ let broken;
/** @type {number | undefined} */ let watch;
let patience = 0;
/** @type {number | undefined} */ let began;
/** @type {(bytesInAMillisecond: number) => void} */ let tellSpeed;
/** @type {Promise<number>} */ const speed = new Promise((tell) => (tellSpeed = tell));

self.addEventListener("message", async ({ data }) => {
  if (data.do === "start") {
    // Whatever was said before the page listened is said again.
    ({ lang, patience } = data);
    if (broken === undefined) enter(stage);
    else fail(broken);
    return;
  }
  try {
    if (!VERBS.includes(data.do)) throw new RangeError(data.do);
    self.postMessage({ id: data.id, text: (await door)[data.do](data.text, lang) });
  } catch (error) {
    self.postMessage({ id: data.id, failed: plain(error) });
  }
});

/** @returns {Promise<Door>} */
async function open() {
  // The runtime asks for its parts one after the other. Asked for here and now, they come at the same time.
  const coming = new Map([WASM, LOCK].map((name) => [address(name), metered(address(name))]));
  self.fetch = (resource, options) => coming.get(String(resource)) ?? metered(resource, options);
  const [{ loadPyodide }, , start] = await Promise.all([
    import(address("pyodide.mjs")),
    import(address("pyodide.asm.mjs")),
    choose(),
  ]);
  coming.set(address(LIBRARY), start.library);
  /** @type {Python} */
  const python = await loadPyodide({
    indexURL: FOLDER.href,
    lockFileURL: address(LOCK),
    stdLibURL: address(LIBRARY),
    ...(start.snapshot && { _loadSnapshot: start.snapshot }),
  });
  const opened = python.pyimport("inadmissibility.door");
  enter(COMPLETE);
  return opened;
}

/**
 * The memory of a started Python, where it is kept from before or the line is fast; else the library.
 * @returns {Promise<{ library: Promise<Response>, snapshot?: Promise<ArrayBuffer> }>}
 */
async function choose() {
  const able = "DecompressionStream" in self;
  const larger = able && ((await kept(SNAPSHOT)) || (!(await kept(LIBRARY)) && (await speed) > FAST));
  weigh([WASM, LOCK, larger ? SNAPSHOT : LIBRARY]).catch(fail);
  if (!larger) return { library: metered(address(LIBRARY)) };
  // Nothing is left to import, but the runtime asks for its library all the same.
  return { library: Promise.resolve(new Response(EMPTY_ZIP)), snapshot: unpacked(metered(address(SNAPSHOT))) };
}

/** @param {string} name */
async function kept(name) {
  try {
    const response = await plainFetch(address(name), { cache: "only-if-cached", mode: "same-origin" });
    response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

/** @param {Promise<Response>} packed */
async function unpacked(packed) {
  const { body } = await packed;
  return new Response(body?.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}

/** @param {string} name */
function address(name) {
  return new URL(name, FOLDER).href;
}

/**
 * Modules are imported, not fetched, so their bytes cannot be followed and are not in the sum.
 * @param {string[]} names of what is fetched
 */
async function weigh(names) {
  const response = await plainFetch(address("manifest.json"));
  if (!response.ok) throw new Error(`${response.status} manifest.json`);
  /** @type {{ files: { name: string, bytes: number }[] }} */
  const { files } = await response.json();
  total = files.filter(({ name }) => names.includes(name)).reduce((sum, { bytes }) => sum + bytes, 0);
  follow(0);
}

const plainFetch = self.fetch.bind(self);

/**
 * Counts the bytes of a copy: the runtime gets the browser's own response, whose compiled code the browser can keep.
 * @type {typeof fetch}
 */
async function metered(resource, options) {
  const response = await plainFetch(resource, options);
  // A failed fetch inside the runtime may be swallowed there, so it is reported here too.
  if (!response.ok) throw fail(new Error(`${response.status} ${new URL(response.url).pathname.split("/").at(-1)}`));
  count(response.clone()).catch(fail);
  return asWebAssembly(response);
}

/**
 * The runtime waits for ever if a host gives .wasm any other type.
 * @param {Response} response
 */
function asWebAssembly(response) {
  const type = "application/wasm";
  if (!response.url.endsWith(".wasm") || response.headers.get("content-type") === type) return response;
  return new Response(response.body, { headers: { "content-type": type } });
}

/** @param {Response} response */
async function count(response) {
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) follow(part.value.length);
}

/** @param {number} bytes */
function follow(bytes) {
  loaded += bytes;
  began ??= performance.now();
  if (loaded >= SAMPLE) tellSpeed(loaded / (performance.now() - began));
  if (stage === COMPLETE) return;
  enter(total > 0 && loaded >= total ? "starting" : "fetching");
}

/**
 * Tells the page, and starts waiting anew for the next sign of life.
 * @param {string} next
 */
function enter(next) {
  stage = next;
  self.clearTimeout(watch);
  if (next !== COMPLETE && patience > 0) watch = self.setTimeout(() => fail({ name: "timeout", message: "" }), patience * 1000);
  self.postMessage({ stage, loaded, total });
}

/**
 * @template T
 * @param {T} error
 * @returns {T}
 */
function fail(error) {
  self.clearTimeout(watch);
  broken = error;
  self.postMessage({ stage: "failed", loaded, total, failed: plain(error) });
  return error;
}

/**
 * Plain objects, because not every browser can send an Error; of a Python traceback only the last line.
 * @param {unknown} error
 */
function plain(error) {
  const { name = "Error", message = String(error) } = /** @type {Partial<Error>} */ (error ?? {});
  return { name, message: message.trim().split("\n").at(-1) };
}

// Last, because it needs all of the above: the worker exists only because an answer is wanted.
const door = open();
door.catch(fail);
