import type { CivilDate } from "./civil-date.ts";
import type { Notice } from "./notice.ts";

/** The records that flow down the pipeline, in the order in which they are made. Data only; absent is `null`. */

/** A file as it lies on the disk. The path counts from the content folder, with `/` on every system. */
export interface RawFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file that gets no page, and why. It never stops the archive. */
export interface Rejected {
  readonly path: string;
  readonly reason: RejectionReason;
  readonly message: string;
}

export type RejectionReason =
  | "bad-name"
  | "binary"
  | "empty"
  | "fault"
  | "front-matter"
  | "link"
  | "not-regular"
  | "too-complex"
  | "too-large"
  | "unreadable";

/** The words of the raw file that prove a value. Lines count from 1; line 0 is the file's own path; those of the rule `correction` count in `corrections.csv`, and `archive-language` stands in `archive.yml`. */
export interface Evidence {
  readonly rule: string;
  readonly line: number;
  readonly text: string;
}

/** One line of a file. `number` is the line an editor shows. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

export type Format = "plain" | "markdown";

/** One entry of a front matter block; `values` holds one text, or the items of a list. */
export interface FrontMatterField {
  readonly key: string;
  readonly values: readonly string[];
  readonly line: number;
}

/** A file as text: decoded, cleaned, cut into lines, its front matter set apart. Every repair is listed. */
export interface SourceText {
  readonly path: string;
  readonly sha256: string;
  readonly encoding: string;
  /** What proves the encoding, where it was found out; plain UTF-8 needs no proof. */
  readonly encodingEvidence: readonly Evidence[];
  readonly format: Format;
  readonly frontMatter: readonly FrontMatterField[];
  readonly lines: readonly Line[];
  /** Every line as the file has it, front matter included, nothing mended. */
  readonly rawLines: readonly string[];
  readonly repairs: readonly Evidence[];
  readonly notices: readonly Notice[];
}

/** A person, an outlet or a place. `id` is its entry in an authority file. */
export interface Name {
  readonly name: string;
  readonly id: string | null;
}

export type DateRole = "published" | "updated" | "filed" | "event" | "path" | "mentioned";

/** What a text says about one of its days. `date` is `null` where the year cannot be known ("Tuesday", "Dec 3"). */
export interface DateClaim {
  readonly role: DateRole;
  readonly date: CivilDate | null;
  /** resolved: the year or the day follows from another claim. */
  readonly certainty: "stated" | "resolved";
  readonly evidence: Evidence;
}

export type BlockKind =
  | "paragraph"
  | "heading"
  | "quote"
  | "list"
  | "table"
  | "code"
  | "caption"
  | "note";

/** A piece of the body. In a list each line is an item; a table keeps its spaces; Markdown keeps its marks. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

/** A block of the body and the line on which it begins. */
export interface Passage extends Block {
  readonly line: number;
}

/** `text` is the dateline as printed; `place` has its case settled and its region kept: "Rochester, N.Y.". */
export interface Dateline {
  readonly text: string;
  readonly place: string | null;
}

/** Chrome of a site or a wire that is no part of the report: kept, shown, never lost. */
export interface Removed {
  readonly text: string;
  readonly rule: string;
  readonly line: number;
}

/** A value that the editor set in `corrections.csv`, and what the text has in its place. `line` counts there. */
export interface Correction {
  readonly field: string;
  readonly value: string;
  readonly reason: string;
  readonly line: number;
  readonly found: readonly Evidence[];
}

/** What one text tells of itself. `evidence` proves each field by its name. */
export interface Draft {
  readonly path: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly format: Format;
  /** Only where the text names it; otherwise it is recognised later. */
  readonly language: string | null;
  /** Only what the text gives as its headline. */
  readonly headline: string | null;
  readonly dates: readonly DateClaim[];
  readonly dateline: Dateline | null;
  readonly sources: readonly Name[];
  readonly distributors: readonly Name[];
  readonly byline: readonly Name[];
  readonly credit: string | null;
  readonly photoCredits: readonly string[];
  /** Topics that the text or its folder names. */
  readonly subjects: readonly { readonly label: string; readonly evidence: Evidence }[];
  readonly passages: readonly Passage[];
  /** What the rules left of the text's lines: where its passages stand. */
  readonly lines: readonly Line[];
  /** True where a one-line or hard-wrapped text has to be broken into paragraphs by the view. */
  readonly reflowed: boolean;
  readonly repairs: readonly Evidence[];
  readonly removed: readonly Removed[];
  readonly corrections: readonly Correction[];
  readonly evidence: Readonly<Record<string, readonly Evidence[]>>;
  readonly notices: readonly Notice[];
}

/** A subject of the archive. `id` is the kebab-case IPTC label, `medtop` its IPTC Media Topic code. */
export interface Topic {
  readonly id: string;
  readonly label: string;
  readonly parent: string | null;
  readonly medtop: string | null;
  readonly evidence: readonly Evidence[];
}

export type DisplayTitleBasis = "headline" | "lead" | "caption" | "filename" | "override";

/** A draft made ready for readers. Names follow IPTC ninjs 3 and schema.org NewsArticle. */
export interface Article extends Omit<Draft, "language" | "subjects" | "passages" | "lines"> {
  /** BCP 47; "und" where unknown. */
  readonly language: string;
  /** What pages print. Where it is no headline, the basis says what it was made from. */
  readonly displayTitle: string;
  readonly displayTitleBasis: DisplayTitleBasis;
  /** The day under which it is shelved: the first of override, published, filed, updated, event, path. */
  readonly date: CivilDate | null;
  readonly dateBasis: DateRole | "override" | null;
  readonly topics: readonly Topic[];
  readonly people: readonly Name[];
  readonly organisations: readonly Name[];
  readonly places: readonly Name[];
  readonly body: readonly Block[];
  /** From the site's root: `2020/12/22/ministers-speak-on-the-phone.html`. */
  readonly address: string;
}
