// Run a Python file on Pyodide, inside Node:
//     node in_pyodide.mjs RUNTIME SHARED FILE.py [ARGUMENT...]
// RUNTIME is the folder Pyodide is loaded from; SHARED is the folder of this machine that Python sees as /shared.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [runtime, shared, file, ...args] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(resolve(runtime, "pyodide.mjs")).href);
const env = { HOME: "/home/pyodide", SOURCE_DATE_EPOCH: process.env.SOURCE_DATE_EPOCH ?? "" };
const python = await loadPyodide({ indexURL: resolve(runtime), env });
python.FS.mkdir("/shared");
python.FS.mount(python.FS.filesystems.NODEFS, { root: resolve(shared) }, "/shared");
python.pyimport("sys").argv = python.toPy([file, ...args]);
python.runPython(readFileSync(file, "utf8"), { filename: file });
