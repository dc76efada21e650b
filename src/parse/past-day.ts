/** Words before a day that put it into the future, or make it one of many, or the edge of a span. */
const NOT_PAST =
  /\b(?:will|would|shall|may|might|could|due|set|scheduled|planned|plans?|expect(?:ed|s)?|hopes?|next|until|till|by|every|each|since|before|after|from|between|last|coming|black|good|ash|easter|holy|wird|sera|aura|будет|к|до|после|с)\b[^.;]{0,60}$/iu;

/** True where the words before a day leave it a day that has passed: "said on", "met", never "will meet on". */
export const standsInThePast = (before: string): boolean => !NOT_PAST.test(before.slice(-90));
