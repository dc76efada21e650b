import type { Name } from "../../article.ts";
import { sameName } from "../../same-name.ts";

/** A text by those of its sources that are agencies. */
interface Sourced {
  readonly agencies: readonly Name[];
}

/** The agency whose copy these texts are: the only one that any of them names, else the only one of the earliest; `null` where none is, or several may be. */
export const agencyOf = (texts: readonly Sourced[], earliest: Sourced | null): Name | null =>
  onlyOne(texts) ?? (earliest && onlyOne([earliest]));

function onlyOne(texts: readonly Sourced[]): Name | null {
  const named = texts.flatMap(({ agencies }) => agencies);
  const [first] = named;
  return first && named.every((name) => sameName(name, first)) ? first : null;
}
