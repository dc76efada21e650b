/** Words that are numbers, by language; `one` is left out, since in most languages it is an article as well. Of the small ones each list begins with two. */
interface NumberWords {
  readonly small: string;
  readonly tens: string;
  readonly scales: Readonly<Record<string, number>>;
}

const WORDS: Readonly<Record<string, NumberWords>> = {
  en: {
    small:
      "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    tens: "twenty thirty forty fifty sixty seventy eighty ninety",
    scales: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  },
  fr: {
    small: "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
    tens: "vingt trente quarante cinquante soixante",
    scales: {
      cent: 100,
      cents: 100,
      mille: 1e3,
      million: 1e6,
      millions: 1e6,
      milliard: 1e9,
      milliards: 1e9,
    },
  },
  de: {
    small:
      "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
    tens: "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    scales: {
      hundert: 100,
      tausend: 1e3,
      million: 1e6,
      millionen: 1e6,
      milliarde: 1e9,
      milliarden: 1e9,
    },
  },
  es: {
    small: "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince",
    tens: "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    scales: { mil: 1e3, millón: 1e6, millones: 1e6 },
  },
  it: {
    small:
      "due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici",
    tens: "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    scales: { cento: 100, mila: 1e3, milione: 1e6, milioni: 1e6, miliardo: 1e9, miliardi: 1e9 },
  },
  pt: {
    small: "dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze",
    tens: "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    scales: { mil: 1e3, milhão: 1e6, milhões: 1e6 },
  },
  nl: {
    small:
      "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
    tens: "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    scales: { honderd: 100, duizend: 1e3, miljoen: 1e6, miljard: 1e9 },
  },
  ru: {
    small:
      "два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
    tens: "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
    scales: {
      тысяч: 1e3,
      тысячи: 1e3,
      тыс: 1e3,
      миллион: 1e6,
      миллиона: 1e6,
      миллионов: 1e6,
      млн: 1e6,
      миллиард: 1e9,
      миллиарда: 1e9,
      миллиардов: 1e9,
      млрд: 1e9,
    },
  },
};

/** What a word counts: an amount, or how many times what stands before it. */
export interface NumberWord {
  readonly value: number;
  readonly scale: boolean;
}

type Lexicon = ReadonlyMap<string, NumberWord>;

function lexiconOf({ small, tens, scales }: NumberWords): Lexicon {
  const words = new Map<string, NumberWord>();
  for (const [at, word] of small.split(" ").entries())
    words.set(word, { value: at + 2, scale: false });
  for (const [at, word] of tens.split(" ").entries())
    words.set(word, { value: (at + 2) * 10, scale: false });
  for (const [word, value] of Object.entries(scales)) words.set(word, { value, scale: true });
  return words;
}

const LEXICONS: ReadonlyMap<string, Lexicon> = new Map(
  Object.entries(WORDS).map(([language, words]) => [language, lexiconOf(words)]),
);

const NONE: Lexicon = new Map();

/** The words that are numbers in a language (BCP 47), in lower case; none where it is not listed. */
export const numberWordsOf = (language: string): Lexicon =>
  LEXICONS.get(language.split("-")[0] ?? "") ?? NONE;
