import type { Steering, TextSteering } from "../steering.ts";

/** Of what a person says, all that the reading of a text may depend on. */
export function textSteering(known: Steering): TextSteering {
  const { year, dateOrder, textLanguage } = known.settings;
  const { sources, topics, people, organisations, places, corrections } = known;
  const settings = { year, dateOrder, textLanguage };
  return { settings, sources, topics, people, organisations, places, corrections };
}

/** The same as text, without what was set beside single texts. */
export const printTextSteering = ({
  corrections: _,
  sources: { sources },
  ...known
}: TextSteering): string => JSON.stringify({ ...known, sources });
