import { type Finding, removedLine, type TakingRule, wholeLine } from "../rule.ts";

// Image copyright POMTEL Image caption The harbour of Lannoth at dusk
// Image copyright POMTEL      Image caption The harbour of Lannoth at dusk
// Media playback is unsupported on your device Media caption The harbour master speaks
// not: Image of the harbour, Media caption contest opens
const IMAGE =
  /^\s*(?:Image copyright (?<credit>\S.{1,60}?))?(?:(?:^|\s)Image caption (?<caption>\S.{1,300}))?\s*$/u;
const MEDIA =
  /^\s*Media playback is (?:un)?supported on (?:your|this) device(?: Media caption (?<caption>\S.{1,300}))?\s*$/u;

/** Pictures and films as broadcasters' pages label them for those who do not see them. */
export const mediaCaption: TakingRule = {
  name: "media-caption",
  take({ text }) {
    const { credit, caption } = (MEDIA.exec(text) ?? IMAGE.exec(text))?.groups ?? {};
    const line = text.trim();
    if (credit === undefined && caption === undefined)
      return MEDIA.test(text) ? removedLine(text) : null;
    return wholeLine(
      text,
      ...(credit ? [{ field: "photoCredits", value: credit, text: line } satisfies Finding] : []),
      ...(caption ? [{ field: "caption", value: caption, text: line } satisfies Finding] : []),
    );
  },
};
