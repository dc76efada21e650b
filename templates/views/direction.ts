const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** The direction of a language's script, for `dir`. Where the language is unknown, the text itself decides. */
export const direction = (language: string): "ltr" | "rtl" | "auto" => {
  if (language === "und") return "auto";
  return RIGHT_TO_LEFT.has(language.split("-")[0] ?? "") ? "rtl" : "ltr";
};

/** A language for `lang`; what is unknown is said to be so by an empty tag. */
export const languageTag = (language: string): string => (language === "und" ? "" : language);
