const WESTERN_MARKS = /([\p{sc=Latin}])\p{Mn}+/gu;

/** A name without case, accents, hyphens and apostrophes: such differences are an outlet's habit. */
export const bareName = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(WESTERN_MARKS, "$1")
    .replace(/['’-]/gu, "")
    .normalize("NFC");

/** What the spellings of one name have in common: Sergei and Sergey, Viktor and Victor, Yusuf and Yousuf. Other names (Maria and Marie, Jon and John, Louis and Louise) keep apart. */
export const soundOf = (name: string): string =>
  bareName(name)
    .replaceAll("ph", "f")
    .replaceAll("kh", "h")
    .replace(/ck|q|c(?![ehiy])/gu, "k")
    .replaceAll("w", "v")
    .replace(/[yj]/gu, "i")
    .replaceAll("ei", "i")
    .replace(/ou|oo/gu, "u")
    .replace(/(.)\1+/gu, "$1")
    .replace(/(?<=a)h$/u, "");
