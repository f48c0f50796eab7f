// Start Pyodide from a folder, run a Python file in it, and write its whole memory, so that a page can go on from there:
//     node snapshot.mjs RUNTIME FILE.py OUT [ARGUMENT...]
// Chance and clock are held still meanwhile, so that the same input gives the same bytes.
import crypto from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const zeros = (array) => {
  new Uint8Array(array.buffer ?? array, array.byteOffset ?? 0, array.byteLength).fill(0);
  return array;
};
crypto.randomFillSync = crypto.webcrypto.getRandomValues = globalThis.crypto.getRandomValues = zeros;
Math.random = performance.now = () => 0;
Date.now = () => Number(process.env.SOURCE_DATE_EPOCH) * 1000;

const [runtime, file, out, ...args] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(resolve(runtime, "pyodide.mjs")).href);
const python = await loadPyodide({
  indexURL: resolve(runtime),
  env: { HOME: "/home/pyodide", PYTHONHASHSEED: "0" },
  _makeSnapshot: true,
});
python.pyimport("sys").argv = python.toPy([file, ...args]);
python.runPython(readFileSync(file, "utf8"), { filename: file });
writeFileSync(out, python.makeMemorySnapshot());
