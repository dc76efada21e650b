// next Tuesday, until Friday, every Monday, by the Thursday, Black Friday
const JUST_BEFORE =
  /(?<!\p{L})(?:next|until|till|by|every|each|since|before|after|from|between|through|last|coming|following|previous|black|good|ash|easter|holy|к|до|после|с)\s(?:the\s)?$/iu;

// will meet on, is due to reopen, scheduled for, встретятся … будет
const IN_THE_CLAUSE =
  /(?<!\p{L})(?:will|shall|would|may|might|could|(?:is|are) (?:due|set|to|expected|planned)|(?:was|were) (?:due|expected|to)|due to|set to|plans? to|planned for|hopes? to|scheduled|wird|werden|sera|seront|será|serán|будет|будут)(?!\p{L})[^.;]{0,80}$/iu;

/** True where the words before a day leave it a day that has passed: "said on", "met", never "will meet on" or "since". */
export const standsInThePast = (before: string): boolean => {
  const near = before.slice(-120);
  return !JUST_BEFORE.test(near) && !IN_THE_CLAUSE.test(near);
};
