/** The texts of the form's catalogue. A missing key is a broken build, so it throws instead of showing the key. */

export class Words {
  /** @type {Record<string, string>} */ #texts;
  /** @type {string} */ lang;

  /**
   * @param {Record<string, string>} texts
   * @param {string} lang
   */
  constructor(texts, lang) {
    this.#texts = texts;
    this.lang = lang;
  }

  /** @param {string} key */
  has(key) {
    return Object.hasOwn(this.#texts, key);
  }

  /**
   * @param {string} key
   * @param {Record<string, string | number>} [values]
   */
  say(key, values = {}) {
    const text = this.#texts[key];
    if (text === undefined) throw new RangeError(key);
    return fill(text, values);
  }

  /** @param {number} share between 0 and 1 */
  percent(share) {
    return new Intl.NumberFormat(this.lang, { style: "percent" }).format(share);
  }
}

/**
 * @param {string} text with {names}
 * @param {Record<string, string | number>} values
 */
export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}
