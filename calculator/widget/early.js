/** Whoever comes with facts wants an answer: the worker starts while the page is still being read. */
import { MARK } from "./facts_link.js";
import { startEarly } from "./runtime.js";

if (location.hash.startsWith(MARK)) startEarly(new URL("worker.js", import.meta.url));
