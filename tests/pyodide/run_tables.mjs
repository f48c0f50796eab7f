// Answer many facts documents with the published runtime, as the page's worker does:
//     node run_tables.mjs RUNTIME FACTS.json
// FACTS.json is a list of facts documents as text; the answers go out the same way.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [runtime, facts] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(resolve(runtime, "pyodide.mjs")).href);
const python = await loadPyodide({ indexURL: resolve(runtime) });
const door = python.pyimport("inadmissibility.door");
const answers = JSON.parse(readFileSync(facts, "utf8")).map((text) => door.answer(text));
process.stdout.write(JSON.stringify(answers));
