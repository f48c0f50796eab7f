// The shapes that cross the widget's two borders: the form as data, and what the door answers.

/** A day as text: to the day, the month or the year, or between two days. Never a Date. */
export type Day = string | { from: string | null; to: string | null };
export type Value = Day | boolean | null;
/** The answers of one item, by field name. Names the form does not know are carried along. */
export type Values = Record<string, unknown>;

export type Option = { value: Value; label: string };
export type Field = {
  name: string;
  kind: string;
  label: string;
  hint?: string | null;
  why?: string | null;
  rough?: boolean;
  options?: Option[] | null;
  shown_when?: { field: string; is: unknown[] } | null;
};
export type Group = {
  id: string;
  path: string;
  many: boolean;
  at_least?: number | null;
  closed?: boolean | null;
  inside?: string | null;
  legend: string;
  hint?: string | null;
  item?: string | null;
  add?: string | null;
  remove?: string | null;
  fields: Field[];
};
export type FormSpec = {
  version: number;
  lang: string;
  as_of: Field;
  groups: Group[];
  parts: Record<string, { legend: string; hint: string }>;
  ui: Record<string, string>;
};

/** What the form holds: the day asked about, the items of each group by group id, and what the form has no question for. */
export type State = { day: unknown; groups: Record<string, Values[]>; carried: Values };

export type Problem = { code: string; path: string; values: Record<string, unknown>; text: string };
export type Change = { path: string; text: string; link: string };
export type Block =
  | { kind: "text"; text: string }
  | { kind: "list"; items: string[] }
  | { kind: "table"; caption: string; head: string[]; rows: string[][] }
  | { kind: "picture"; svg: string; alt: string }
  | { kind: "changes"; items: Change[] }
  | { kind: "links"; items: { text: string; href: string }[] };
export type Section = { id: string; heading: string; blocks: Block[] };
export type Shown = { version: number; verdict: { finding: string; label: string; lines: string[] }; sections: Section[] };

export type Failure = { name: string; message: string };
export type Stage = "idle" | "fetching" | "starting" | "ready" | "failed";
export type News = { stage: Stage; loaded: number; total: number; failed?: Failure };

/** Anything a problem or a Change link can lead to. */
export type Target = { id: string; focus(): void; complain?(text: string | null): void };
export interface FieldView extends Target {
  readonly spec: Field;
  readonly element: HTMLElement;
  read(): Value;
  write(value: unknown): void;
  complain(text: string | null): void;
}
