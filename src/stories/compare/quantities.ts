import { type Counted, countedOf } from "./counted.ts";
import { type Hedge, hedgeOf } from "./hedge.ts";
import { isAmount } from "./is-amount.ts";
import { numbersIn, type ReadNumber } from "./numbers-in.ts";
import { stemOf } from "./terms.ts";
import { type Word, wordsOf } from "./words.ts";

/** A number in a sentence, and what it is a number of. */
export interface Quantity {
  readonly value: number;
  readonly hedge: Hedge;
  /** What it counts: "%", a currency's sign, or the stems of the one or two words behind it; empty only where `counted` tells. */
  readonly units: readonly string[];
  readonly counted: Counted | null;
  /** The stems of the words around it, without those of the unit. */
  readonly around: ReadonlySet<string>;
  /** As printed, with its unit. */
  readonly words: string;
  /** The unit as printed. */
  readonly unit: string;
}

/** The amounts that a sentence tells, each of something; no days, years, hours, ordinals or parts of a name. */
export const quantitiesOf = (text: string, language: string): readonly Quantity[] =>
  numbersIn(text, language).flatMap((number, at, all) => {
    const from = all[at - 1]?.end ?? 0;
    const to = all[at + 1]?.start ?? text.length;
    const quantity = isAmount(text, number) ? quantityOf(text, number, from, to) : null;
    return quantity && (quantity.units.length > 0 || quantity.counted) ? [quantity] : [];
  });

const CLAUSE = /^[^,;:.!?()“”"。，]*/u;
const PER_CENT =
  /^\s?(?:%|per ?cent|pour cent|prozent|por ciento|per cento|por cento|procent|процент\p{L}*)/iu;
const CURRENCY = /[$€£¥₽₹]\s?$/u;
/** Words that are never what is counted. */
const EMPTY = new Set(
  "the a an of in on at to for from by with and or but as is are was were be been has have had who which that this than more less other others will would after before during de des du le la les et en dans am der die das und im von el los las y del di da il e van het met в и на с из за".split(
    " ",
  ),
);
const HEDGING = new Set("at least about around some more than nearly almost up to over".split(" "));
/** A word of this shape is hardly all of what is counted. */
const ADJECTIVE = /(?:al|ing|ed|ous|ary|ic|ern|an|ese|ish|ive)$/u;
const NEAR = 8;
/** A hedge is no longer than this. */
const HEDGE = 24;

function quantityOf(text: string, number: ReadNumber, from: number, to: number): Quantity {
  const { value, start, end } = number;
  const behind = wordsOf(CLAUSE.exec(text.slice(end, to))?.[0] ?? "");
  const before = wordsOf(text.slice(from, start)).toReversed();
  const keys = behind.map(({ key }) => key);
  const sign = signOf(text, number);
  const named = sign === null ? namedIn(behind) : [];
  const units = sign === null ? named.map(({ key }) => stemOf(key)) : [sign.unit];
  const near = [...keys.slice(0, NEAR), ...before.slice(0, NEAR).map(({ key }) => key)];
  const stems = near.map(stemOf).filter((stem) => stem.length > 3 && !units.includes(stem));
  const printed = named[goesOn(named) ? 1 : 0];
  return {
    value,
    hedge: hedgeOf(text.slice(Math.max(0, start - HEDGE), start)),
    units,
    counted: countedOf(
      keys,
      before.map(({ key }) => key).filter((word) => !HEDGING.has(word)),
    ),
    around: new Set(stems),
    words: sign?.words ?? text.slice(start, end + (printed?.end ?? 0)),
    unit: sign?.unit ?? text.slice(end, end + (printed?.end ?? 0)).replace(/^[\s-]+/u, ""),
  };
}

/** "crew members", "nautical miles" */
const goesOn = ([first, second]: readonly Word[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  (ADJECTIVE.test(first.key) || (!first.key.endsWith("s") && second.key.endsWith("s")));

/** The first one or two words behind a number that can be what is counted. */
function namedIn(behind: readonly Word[]): readonly Word[] {
  const end = behind.findIndex(({ key }) => EMPTY.has(key));
  return behind.slice(0, end < 0 ? 2 : Math.min(end, 2));
}

/** A sign of per cent or of a currency, and the number as printed with it. */
function signOf(
  text: string,
  { start, end }: ReadNumber,
): { readonly unit: string; readonly words: string } | null {
  const perCent = PER_CENT.exec(text.slice(end))?.[0];
  if (perCent !== undefined) return { unit: "%", words: text.slice(start, end) + perCent };
  const currency = CURRENCY.exec(text.slice(0, start))?.[0];
  return currency === undefined
    ? null
    : { unit: currency.trim(), words: text.slice(start - currency.length, end) };
}
