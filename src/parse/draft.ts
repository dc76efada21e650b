import type {
  Correction,
  DateClaim,
  Draft,
  Evidence,
  Line,
  Name,
  Passage,
  SourceText,
} from "../article.ts";
import type { Notice } from "../notice.ts";
import { squash } from "../squash.ts";
import type { Body } from "./body/passages.ts";
import { proof } from "./proof.ts";
import type { Mark } from "./rule.ts";

type Field = Mark["field"];
type MarkOf<F extends Field> = Extract<Mark, { readonly field: F }>;

/** All that the stage found, still in pieces. */
interface Pieces {
  readonly text: SourceText;
  /** As it was read in the end: Markdown that costs too much is plain. */
  readonly format: SourceText["format"];
  readonly marks: readonly Mark[];
  readonly corrections: readonly Correction[];
  readonly dates: readonly DateClaim[];
  readonly body: Body;
  readonly lines: readonly Line[];
  readonly notices: readonly Notice[];
}

/** Puts the pieces into the record. Where several marks give one value, the first one holds. */
export function draft(pieces: Pieces): Draft {
  const { text, format, marks, corrections, dates, body, lines, notices } = pieces;
  const all = <F extends Field>(field: F): readonly MarkOf<F>[] =>
    marks.filter((mark): mark is MarkOf<F> => mark.field === field);
  const names = (field: "sources" | "distributors" | "byline"): readonly Name[] =>
    distinct(all(field).map(({ value }) => value));
  const [dateline] = all("dateline");
  const captions = all("caption").map(
    ({ value, line }): Passage => ({ kind: "caption", text: value, line }),
  );
  return {
    path: text.path,
    sha256: text.sha256,
    encoding: text.encoding,
    format,
    language: all("language")[0]?.value ?? null,
    headline: all("headline")[0]?.value ?? null,
    dates,
    dateline: dateline ? { text: dateline.value, place: dateline.place } : null,
    sources: names("sources"),
    distributors: names("distributors"),
    byline: names("byline"),
    credit:
      all("credit")
        .map(({ value }) => value)
        .join(" ") || null,
    photoCredits: all("photoCredits").map(({ value }) => value),
    subjects: all("subject").map((mark) => ({ label: mark.value, evidence: proof(mark) })),
    passages: [...captions, ...body.passages],
    lines,
    reflowed: body.reflowed,
    repairs: text.repairs,
    removed: all("removed").map(({ value, rule, line }) => ({ text: squash(value), rule, line })),
    corrections,
    evidence: {
      encoding: text.encodingEvidence,
      reflowed: body.reflowEvidence,
      ...evidenceOf(marks),
    },
    notices,
  };
}

const distinct = (names: readonly Name[]): readonly Name[] =>
  names.filter((name, at) => names.findIndex((other) => other.name === name.name) === at);

/** Fields whose proof lies in the field itself. */
const SELF_PROVING: ReadonlySet<Field> = new Set(["date", "removed", "subject"]);

function evidenceOf(marks: readonly Mark[]): Draft["evidence"] {
  const evidence: Record<string, readonly Evidence[]> = {};
  for (const mark of marks)
    if (!SELF_PROVING.has(mark.field))
      evidence[mark.field] = [...(evidence[mark.field] ?? []), proof(mark)];
  return evidence;
}
