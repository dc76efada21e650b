/** How a number is meant: as it stands, roughly, or as the least or the most. */
export type Hedge = "exact" | "about" | "least" | "most";

const ABOUT =
  "about|around|some|nearly|almost|roughly|approximately|an estimated|close to|as many as|environ|près de|quelque|presque|une? bonne|etwa|rund|ungefähr|knapp|fast|gut|circa|ca\\.?|unos|unas|cerca de|casi|alrededor de|quasi|quase|ongeveer|bijna|zo'n|около|почти|примерно|порядка|约|近|大约";
const LEAST =
  "at least|more than|over|upwards of|no fewer than|au moins|plus de|mindestens|mehr als|über|al menos|más de|almeno|oltre|più di|pelo menos|mais de|minstens|zeker|meer dan|ruim|более|свыше|не менее|至少|超过";
const MOST =
  "up to|at most|fewer than|less than|under|no more than|jusqu'à|moins de|höchstens|weniger als|bis zu|hasta|menos de|fino a|meno di|até|hooguit|minder dan|не более|менее|до|最多|不到";

const before = (words: string): RegExp => new RegExp(`(?:^|[^\\p{L}])(?:${words})\\s*$`, "iu");

const HEDGES: readonly (readonly [hedge: Hedge, words: RegExp])[] = [
  ["least", before(LEAST)],
  ["most", before(MOST)],
  ["about", before(ABOUT)],
];

/** What the words before a number make of it. */
export const hedgeOf = (textBefore: string): Hedge =>
  HEDGES.find(([, words]) => words.test(textBefore))?.[0] ?? "exact";

interface Amount {
  readonly value: number;
  readonly hedge: Hedge;
}

/** Whether two amounts may be one: the same, one a rounding of the other, or one within the bound that the other sets. */
export function mayAgree(one: Amount, other: Amount): boolean {
  return (
    one.value === other.value ||
    isBound(one, other) ||
    isBound(other, one) ||
    isRounding(one, other) ||
    isRounding(other, one)
  );
}

/** Two bounds of one kind are held against each other as they stand. */
const isBound = (bound: Amount, { value, hedge }: Amount): boolean =>
  hedge !== bound.hedge &&
  ((bound.hedge === "least" && value >= bound.value) ||
    (bound.hedge === "most" && value <= bound.value));

/** What the last figure of a number that is no nought stands for: 100 in 1,400, 0.1 in 3.2. */
function precisionOf(value: number): number {
  for (let unit = 10 ** Math.floor(Math.log10(value)); unit > 1e-6; unit /= 10)
    if (Math.abs(value / unit - Math.round(value / unit)) < 1e-9) return unit;
  return 1e-6;
}

/** A number that is said to be rough may be off by what its last figure stands for; a large round one by half of that. */
function isRounding({ value, hedge }: Amount, exact: Amount): boolean {
  if (value <= 0) return false;
  const apart = Math.abs(value - exact.value) - 1e-9;
  const unit = precisionOf(value);
  if (hedge === "about" && value >= 10) return apart <= unit;
  return (value >= 1000 || unit < 1) && apart <= unit / 2;
}
