const segmenter = new Intl.Segmenter("und", { granularity: "sentence" });

// "Mr. Lavrov", "the U.S. economy", "Feb. 4": a stop that ends no sentence
const ABBREVIATION =
  /(?:^|[\s(“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Gov|Sen|Rep|Prof|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:\p{L}\.)+\p{L})\.\s*$/u;

/** A text cut into sentences; put together again they are the text. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last))
      sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences;
}

// "Am 14. Juni lief": the stop of an ordinal
const ORDINAL = /(?:^|\s)\d{1,2}\.\s*$/u;

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  let first = "";
  for (const sentence of sentencesOf(text)) {
    first += sentence;
    if (!ORDINAL.test(first)) break;
  }
  return first;
}
