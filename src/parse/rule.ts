import type { DateRole, Evidence, Line, Name, Passage } from "../article.ts";
import type { TextSteering } from "../steering.ts";
import type { SeenDate } from "./dates/seen-date.ts";

type TextField =
  | "headline"
  | "credit"
  | "photoCredits"
  | "caption"
  | "language"
  | "subject"
  | "removed";
type NameField = "sources" | "distributors" | "byline";

/** One value for one field of the record, and the words of the text that prove it. */
export type Finding = { readonly text: string } & (
  | { [F in TextField]: { readonly field: F; readonly value: string } }[TextField]
  | { [F in NameField]: { readonly field: F; readonly value: Name } }[NameField]
  | { readonly field: "dateline"; readonly value: string; readonly place: string | null }
  | { readonly field: "date"; readonly role: DateRole; readonly seen: SeenDate }
);

/** A finding with the rule that made it and the line where it stands. */
export type Mark = Finding & Evidence;

/** A mark of a day. */
export type DateMark = Extract<Mark, { readonly field: "date" }>;

/** What a rule sees: what is left of one line, and what stands around it. */
export interface Sight {
  readonly text: string;
  /** The lines below it, blank ones included. */
  readonly after: readonly Line[];
  /** What was found before. */
  readonly marks: readonly Mark[];
  /** What the next line is: the dateline that opens the body, a line of the head (a byline, a label), or neither. */
  next(): "opening" | "head" | null;
}

/** What a rule takes out of the body: that many characters (from the line's end in `ending`), and what they say. */
export interface Taking {
  readonly length: number;
  readonly findings: readonly Finding[];
}

/** One way one field is written in the raw files. It only looks, never changes and never throws; `null` is "not mine". */
export interface TakingRule {
  readonly name: string;
  /** Bits of `SIGN`: a line without one of them is none of this rule, and it is not asked. Without it, no sign is needed. */
  readonly needs?: number;
  /** Nor is a line that is longer than this, without the blanks around it. */
  readonly longest?: number;
  take(sight: Sight, known: TextSteering): Taking | null;
}

/** A rule that reads the body and takes nothing from it. */
export interface LookingRule {
  readonly name: string;
  look(passage: Passage, known: TextSteering): readonly Finding[];
}

/** A rule that reads a whole page, its menus included, and takes nothing from it. */
export interface PageRule {
  readonly name: string;
  look(
    lines: readonly Line[],
    known: TextSteering,
  ): readonly (Finding & { readonly line: number })[];
}

/** The grammar of the raw files: in each list, the first rule that fits wins. */
export interface RuleTable {
  /** How a first paragraph opens; whatever follows is body. */
  readonly opening: readonly TakingRule[];
  /** How a paragraph opens below a standfirst, a summary or a caption. */
  readonly belowStandfirst: readonly TakingRule[];
  /** What stands above the body, line by line, until nothing fits. */
  readonly head: readonly TakingRule[];
  /** What stands below the body, from the last line upwards. */
  readonly ending: readonly TakingRule[];
  /** Lines that belong to the site and not to the report, wherever they stand. */
  readonly anywhere: readonly TakingRule[];
  /** What a page with its menus tells, where its head names no day. */
  readonly page: readonly PageRule[];
  /** What the first sentence of the first paragraph tells. */
  readonly lead: readonly LookingRule[];
  /** What the first passages tell, captions among them. */
  readonly beginning: readonly LookingRule[];
  /** What any paragraph tells. */
  readonly body: readonly LookingRule[];
  /** What any paragraph tells where nothing says the day of the text: of use to a person, not to the shelf. */
  readonly clues: readonly LookingRule[];
}

/** A whole line that says one thing. */
export const wholeLine = (text: string, ...findings: readonly Finding[]): Taking => ({
  length: text.length,
  findings,
});

/** A line that is no part of the report. */
export const removedLine = (text: string): Taking =>
  wholeLine(text, { field: "removed", value: text.trim(), text: text.trim() });
