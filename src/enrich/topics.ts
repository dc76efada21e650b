import type { Correction, Draft, Evidence, Topic } from "../article.ts";
import { groupBy } from "../group-by.ts";
import { slug } from "../slug.ts";
import type { TopicRule } from "../steering.ts";
import { type PhraseHit, phraseFinder, type Words } from "./phrases.ts";

/** A topic that fits, and how much of it the text has. */
interface Fit {
  readonly rule: TopicRule;
  readonly hits: readonly PhraseHit[];
  readonly weight: number;
}

/** Makes the function that gives a text's topics, the strongest first: those that the text or its folder names, then those whose phrases it has. */
export function topicFinder(
  rules: readonly TopicRule[],
): (draft: Draft, words: Words) => readonly Topic[] {
  const find = phraseFinder(rules.flatMap(({ phrases, not }) => [...phrases, ...not]));
  const byPhrase = groupBy(rules, ({ phrases }) => new Set(phrases));
  const byNot = groupBy(rules, ({ not }) => not);
  const byName = new Map(
    rules.flatMap((rule) => [rule.id, slug(rule.label)].map((name) => [name, rule] as const)),
  );
  return (draft, words) => {
    const set = draft.corrections.filter(({ field }) => field === "topic");
    if (set.length > 0) return topicsNamed(set.map(subjectOf), byName);
    const hits = find(words);
    const ruledOut = new Set(hits.flatMap(({ phrase }) => byNot.get(phrase) ?? []));
    const candidates = groupBy(hits, ({ phrase }) => byPhrase.get(phrase) ?? []);
    const fits = [...candidates]
      .filter(([rule]) => !ruledOut.has(rule))
      .flatMap(([rule, own]) => fitOf(rule, own))
      .sort(byWeight);
    const topics = [
      ...topicsNamed(draft.subjects, byName),
      ...folderTopics(draft.path, byName),
      ...fits.map(({ rule, hits: own }) => topic(rule, own.map(proof))),
    ];
    return topics.filter(({ id }, at) => topics.findIndex((other) => other.id === id) === at);
  };
}

/** What the phrases of a rule that a text has make of it. */
function fitOf(rule: TopicRule, hits: readonly PhraseHit[]): readonly Fit[] {
  const own = rule.in === "text" ? hits : hits.filter(({ inLead }) => inLead);
  if (own.length < rule.min) return [];
  return [{ rule, hits: own, weight: own.length + own.filter(({ inLead }) => inLead).length }];
}

/** More phrases first; then a topic before the one it belongs to; then by name, so that no build differs. */
const byWeight = (a: Fit, b: Fit): number =>
  b.weight - a.weight ||
  Number(a.rule.parent === null) - Number(b.rule.parent === null) ||
  (a.rule.id < b.rule.id ? -1 : 1);

const proof = ({ words, line }: PhraseHit): Evidence => ({
  rule: "topic-phrases",
  line,
  text: words,
});

const topic = (
  { id, label, parent, medtop }: Pick<TopicRule, "id" | "label" | "parent" | "medtop">,
  evidence: readonly Evidence[],
): Topic => ({ id, label, parent, medtop, evidence });

/** A topic that the editor set, in the shape of one that front matter names. */
const subjectOf = ({ value, line }: Correction): Draft["subjects"][number] => ({
  label: value,
  evidence: { rule: "correction", line, text: value },
});

/** A topic that front matter names holds even where no file knows it. */
const topicsNamed = (
  subjects: Draft["subjects"],
  byName: ReadonlyMap<string, TopicRule>,
): readonly Topic[] =>
  subjects.flatMap(({ label, evidence }) => {
    const id = slug(label);
    const rule = byName.get(id) ?? { id, label: capitalised(label), parent: null, medtop: null };
    return id === "" ? [] : [topic(rule, [evidence])];
  });

const capitalised = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

/** A folder names a topic only where it is a known one: `business/`, not `wire/` or `2021/`. */
const folderTopics = (path: string, byName: ReadonlyMap<string, TopicRule>): readonly Topic[] =>
  path
    .split("/")
    .slice(0, -1)
    .flatMap((folder) => {
      const rule = byName.get(slug(folder));
      return rule ? [topic(rule, [{ rule: "topic-folder", line: 0, text: folder }])] : [];
    });
