import { type NewsText, TOPICS } from "../news-text.ts";

const MONTHS = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split(" ");

/** `Feb. 9, 2021`. */
function wireDay(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${day}, ${year}`;
}

/** What gives a text its topic, and stands nowhere else. */
const phraseOf = (topic: string): string => `${topic} desk`;

/** A text as it came over the wire: what front matter would say has to be found in its words. */
export function asWire({ title, place, date, source, topics, paragraphs }: NewsText): string {
  const dateline = `${place.toUpperCase()}, ${wireDay(date)} (${source}) --`;
  const desks = topics.map((topic) => `the ${phraseOf(topic)}`).join(" and ");
  const [lead = "", ...rest] = paragraphs;
  return [title, `${dateline} ${lead}`, ...rest, `It was written for ${desks}.`, ""].join("\n\n");
}

/** The `topics.yml` that finds their topics. */
export const wireTopics = (): string =>
  TOPICS.map(
    (topic) => `- id: ${topic}\n  label: ${topic}\n  phrases: [${phraseOf(topic)}]\n`,
  ).join("");
