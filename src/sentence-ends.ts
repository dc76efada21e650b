/** Words before a stop that end no sentence, by language: titles, months, and what is said shortly in the middle of a sentence. What often ends one ("etc.", "usw.") is left out. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  en: "Rev Hon Capt Cmdr Maj Lieut Supt Insp Pres Amb Mt Ft vs approx Messrs Mar Apr Jun Jul",
  fr: "p ex Mme Mmes Mlle MM Me Mgr Dr Pr St Ste av bd env janv févr fév avr juil sept oct nov déc",
  de: "z d u i o v a bzw ca Dr Prof Hr Fr Frau Nr Str St evtl ggf inkl Abs Mio Mrd Jan Jän Febr Apr Jun Jul Aug Okt Dez geb gest",
  es: "p ej Sr Sra Srta Sres Dr Dra Dña Ud Uds Lic Ing Gral EE UU núm pág av ene febr abr jun jul ago sept oct nov dic",
  it: "p es Sig Sigg On Dott Dr Prof Ing Avv Geom Mons S art pag gen febb magg giu lug ago sett ott nov dic",
  pt: "p ex Sr Sra Srs Dr Dra Prof Eng Exmo D Av núm pág jan fev abr jun jul ago set out nov dez",
  nl: "dhr mevr mw dr drs ir ing mr prof St bijv ca nr blz jan febr mrt apr jun jul aug sept okt nov dec",
  ru: "г гг ул им пр д корп стр тыс млн млрд руб т е см др янв февр апр авг сент окт нояб дек",
};

/** Languages that write a day as an ordinal: the stop belongs to the figure where one of these comes next. */
const AFTER_ORDINAL: Readonly<Record<string, string>> = {
  de: "Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jahrhundert Mal Tag Woche Jahr Platz Stock Runde Jan Feb Febr Apr Aug Sept Okt Nov Dez",
};

/** After "U.S.", these begin a sentence. */
const STARTERS =
  /^(?:The|An?|It|He|She|They|We|I|But|And|This|That|These|There|His|Her|Its|Their|In|On|At|As|After|When|While)\s/u;
/** After "p.m.", only these go on with the sentence. */
const HOUR = /\b[ap]\.m\.\s*$/iu;
const GOES_ON_AFTER_HOUR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? \d|\p{Lu}{2,4}\b|\p{Lu}\p{L}+ (?:time|Time|Standard|Daylight))/u;
const DOTTED = /(?:\p{L}\.)+\p{L}\.\s*$/u;
const ORDINAL = /(?:^|\s)\d{1,2}\.\s*$/u;

/** What is known of a stop in some language: true where it ends no sentence, false where it does, `null` where only the general rules can tell. */
export type JudgeStop = (before: string, after: string) => boolean | null;

/** Whether "p.m." or "U.S." is the end of an English sentence. */
const endsDotted = (before: string, after: string): boolean =>
  HOUR.test(before)
    ? /^\p{Lu}/u.test(after) && !GOES_ON_AFTER_HOUR.test(after)
    : DOTTED.test(before) && STARTERS.test(after);

const oneOf = (words: string): string => words.split(" ").join("|");

/** Makes the judge of stops for a language (BCP 47); of a language that is not listed it knows nothing. */
export function stopJudge(language: string): JudgeStop {
  const tag = language.split("-")[0] ?? "";
  const words = ABBREVIATIONS[tag];
  if (words === undefined) return () => null;
  // The word of a year ("2021 г.") may end a sentence; the same letters before a name may not.
  const blank = tag === "ru" ? "[^\\p{N}\\s]\\s" : "\\s";
  const short = new RegExp(`(?:^|${blank}|[(“"«„])(?:${oneOf(words)})\\.\\s*$`, "iu");
  const counted = AFTER_ORDINAL[tag];
  const ordinal = counted === undefined ? null : new RegExp(`^(?:${oneOf(counted)})`, "u");
  return (before, after) => {
    if (tag === "en" && endsDotted(before, after)) return false;
    if (ordinal?.test(after) && ORDINAL.test(before)) return true;
    return short.test(before) ? true : null;
  };
}
