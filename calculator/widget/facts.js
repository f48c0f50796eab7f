import { isDay } from "./day_value.js";

/**
 * What stands in the form, to and from the facts document. Names come from the form's data; none is known here.
 * @typedef {import("./shapes.d.ts").FormSpec} FormSpec
 * @typedef {import("./shapes.d.ts").Field} Field
 * @typedef {import("./shapes.d.ts").Group} Group
 * @typedef {import("./shapes.d.ts").State} State
 * @typedef {import("./shapes.d.ts").Values} Values
 */

/** A file or a link that this form cannot hold. `path` says where; it is empty if the whole is no facts document. */
export class Unreadable extends Error {
  name = "Unreadable";

  /** @param {string} [path] */
  constructor(path = "") {
    super(path);
    this.path = path;
  }
}

/**
 * @param {Field} field
 * @param {Field[]} fields its neighbors, of which one may decide
 * @param {Values} values
 * @returns {boolean}
 */
export function isShown(field, fields, values) {
  const when = field.shown_when;
  if (!when) return true;
  const decider = fields.find(({ name }) => name === when.field);
  const told = decider && isShown(decider, fields, values) ? values[decider.name] : null;
  return when.is.includes(told ?? null);
}

/**
 * @param {FormSpec} form
 * @param {State} state
 * @returns {Record<string, unknown>}
 */
export function toFacts(form, state) {
  /** @type {Record<string, unknown>} */
  const facts = { version: form.version };
  if (state.day !== null) facts[form.as_of.name] = state.day;
  for (const group of form.groups) {
    const items = (state.groups[group.id] ?? []).map((values) => told(group.fields, values));
    const value = group.many ? items : (items[0] ?? {});
    // Of what lies inside another part only that is sent of which something was told.
    if (!group.inside) facts[group.path] = value;
    else if (says(value)) facts[group.inside] = { ...record(facts[group.inside]), [group.id]: value };
  }
  for (const [name, value] of Object.entries(state.carried)) {
    facts[name] = isRecord(value) ? { ...value, ...record(facts[name]) } : value;
  }
  return facts;
}

/**
 * What is shown and told; what the form has no question for goes along untouched.
 * @param {Field[]} fields
 * @param {Values} values
 */
function told(fields, values) {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => {
      if (!isTold(value)) return false;
      const field = fields.find((one) => one.name === name);
      return !field || isShown(field, fields, values);
    }),
  );
}

/**
 * @param {FormSpec} form
 * @param {unknown} facts
 * @returns {State}
 */
export function fromFacts(form, facts) {
  if (!isRecord(facts)) throw new Unreadable();
  const { version, [form.as_of.name]: day, ...rest } = facts;
  if (version !== form.version) throw new Unreadable("version");
  if (!isDay(day, false)) throw new Unreadable(form.as_of.name);
  /** @type {State} */
  const state = { day: day ?? null, groups: {}, carried: {} };
  for (const group of form.groups) {
    const part = group.inside ? { ...record(rest[group.inside]) } : rest;
    state.groups[group.id] = items(group, part[group.id]);
    delete part[group.id];
    if (group.inside) rest[group.inside] = part;
  }
  state.carried = Object.fromEntries(Object.entries(rest).filter(([, value]) => says(value)));
  return state;
}

/**
 * @param {Group} group
 * @param {unknown} value
 * @returns {Values[]}
 */
function items(group, value) {
  const list = group.many ? (value ?? []) : [value ?? {}];
  if (!Array.isArray(list)) throw new Unreadable(group.path);
  return list.map((item, place) => {
    const path = group.many ? `${group.path}[${place}]` : group.path;
    if (!isRecord(item)) throw new Unreadable(path);
    for (const field of group.fields) {
      if (!fits(field, item[field.name])) throw new Unreadable(`${path}.${field.name}`);
    }
    const values = decided(group.fields, item);
    // What the form would hide it would not send: better to refuse the whole than to answer for other facts.
    const lost = group.fields.find((field) => isTold(values[field.name]) && !isShown(field, group.fields, values));
    if (lost) throw new Unreadable(`${path}.${lost.name}`);
    return values;
  });
}

/**
 * An answer that can only follow from one other answer tells that one too.
 * @param {Field[]} fields
 * @param {Values} item
 * @returns {Values}
 */
function decided(fields, item) {
  const values = { ...item };
  for (const { name, shown_when: when } of fields) {
    if (when?.is.length === 1 && isTold(values[name]) && !isTold(values[when.field])) values[when.field] = when.is[0];
  }
  return values;
}

/** @param {unknown} value */
const isTold = (value) => value !== null && value !== undefined;

/**
 * @param {Field} field
 * @param {unknown} value
 */
function fits(field, value) {
  if (!isTold(value)) return true;
  return field.options?.length ? field.options.some((option) => option.value === value) : isDay(value, field.rough ?? false);
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * @param {unknown} value
 * @returns {Record<string, unknown>}
 */
function record(value) {
  return isRecord(value) ? value : {};
}

/** An empty list or record tells nothing. @param {unknown} value */
function says(value) {
  return value !== null && !(typeof value === "object" && Object.keys(value ?? {}).length === 0);
}
