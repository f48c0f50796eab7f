/**
 * Day values as text, to and from what stands in the inputs. Nothing is judged here: an unfinished day goes to the core
 * with its gaps ("2015--10"), and the core says in words what is missing.
 */

/** @typedef {"day" | "month" | "year" | "between" | "unknown"} Sure */
/** @typedef {{ year: string, month: string, day: string }} Parts */
/** @typedef {{ sure: Sure, first: Parts, last: Parts }} DayState */

/** @type {readonly Sure[]} */
export const SURE = ["day", "month", "year", "between", "unknown"];

/** @returns {Parts} */
export const noParts = () => ({ year: "", month: "", day: "" });

/**
 * @param {DayState} state
 * @returns {import("./shapes.d.ts").Day | null}
 */
export function compose({ sure, first, last }) {
  switch (sure) {
    case "day":
      return join([first.year, first.month, first.day]);
    case "month":
      return join([first.year, first.month]);
    case "year":
      return join([first.year]);
    case "between": {
      const from = join([first.year, first.month, first.day]);
      const to = join([last.year, last.month, last.day]);
      return from === null && to === null ? null : { from, to };
    }
    case "unknown":
      return null;
  }
}

/**
 * @param {unknown} value a value for which isDay holds
 * @returns {DayState}
 */
export function take(value) {
  if (typeof value === "string") return { sure: SURE[3 - value.split("-").length], first: split(value), last: noParts() };
  if (isRange(value)) return { sure: "between", first: split(value.from ?? ""), last: split(value.to ?? "") };
  return { sure: "day", first: noParts(), last: noParts() };
}

/**
 * @param {unknown} value
 * @param {boolean} rough whether a range is among the choices
 */
export function isDay(value, rough) {
  if (value === null || value === undefined) return true;
  if (rough && isRange(value)) return [value.from, value.to].every((end) => end === null || isText(end));
  return isText(value);
}

/** @param {unknown} value */
const isText = (value) => typeof value === "string" && value.split("-").length <= 3;

/**
 * @param {unknown} value
 * @returns {value is { from: string | null, to: string | null }}
 */
function isRange(value) {
  return typeof value === "object" && value !== null && Object.keys(value).sort().join() === "from,to";
}

/**
 * @param {string[]} typed
 * @returns {string | null}
 */
function join(typed) {
  // NFKC turns full-width digits into plain ones; a hyphen inside a part would look like one more part.
  const parts = typed.map((part) => part.normalize("NFKC").trim().replaceAll("-", " "));
  if (parts.every((part) => part === "")) return null;
  return parts.map((part, place) => (place > 0 && part !== "" ? part.replace(/^0+(?=\d)/, "").padStart(2, "0") : part)).join("-");
}

/**
 * @param {string} text
 * @returns {Parts}
 */
function split(text) {
  const [year = "", month = "", day = ""] = text.split("-");
  return { year, month, day };
}
