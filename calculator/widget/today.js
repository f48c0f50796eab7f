/**
 * The reader's own calendar day as text. It is only ever put into a field when the reader presses the button that says so.
 * @returns {string}
 */
export function today() {
  const format = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", { year: "numeric", month: "2-digit", day: "2-digit" });
  const parts = Object.fromEntries(format.formatToParts().map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}`;
}
