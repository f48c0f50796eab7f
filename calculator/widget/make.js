/** The one way the widget makes elements: attributes and text only, so nothing typed can become markup. */

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string | number | boolean | null | undefined>} [attributes] false, null and undefined are left out
 * @param {...(Node | string | null | undefined)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/**
 * @param {string} text
 * @param {() => void} press
 * @param {string} [look] an extra class
 * @returns {HTMLButtonElement}
 */
export function button(text, press, look = "") {
  const made = make("button", { type: "button", class: `calculator-button ${look}`.trim() }, text);
  made.addEventListener("click", press);
  return made;
}

let made = 0;

/**
 * Ids are counted, not derived from paths: a path changes when an earlier item is removed.
 * @returns {string}
 */
export function freshId() {
  made += 1;
  return `calculator-${made}`;
}
