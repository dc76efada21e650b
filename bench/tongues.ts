/** What an invented language is spelled with. */
export interface Tongue {
  /** BCP 47. */
  readonly code: string;
  /** Real words in the order of how often they are used; those from `content` on say something, those before hold sentences together. */
  readonly known: readonly string[];
  readonly content: number;
  /** All other words are made of these. */
  readonly syllables: readonly string[];
  /** How many syllables a word has that is frequent, rarer, rare. */
  readonly lengths: readonly [number, number, number];
  /** What follows one made word of four. */
  readonly endings: readonly string[];
  readonly space: string;
  readonly comma: string;
  readonly stop: string;
  readonly quotes: readonly [string, string];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** `_` stands for the space of a term of two words. */
const terms = (text: string): readonly string[] =>
  words(text).map((word) => word.replace("_", " "));

const syllables = (onsets: string, vowels: string): readonly string[] =>
  words(onsets).flatMap((onset) => words(vowels).map((vowel) => onset + vowel));

const ENGLISH_FUNCTION = terms(`
  the of and to in a that for is on was with as it he by at from his has be are have an not had they this which
  their will were would been or who she but more its one about after also said her than all two when up out new
  other over there some if no him could into year first last what them can years time people so most only now
  may before any against three such between being under made where during our then many these through while
  because since those how did should both each my down off even very just much well still us your me per`);

const ENGLISH_CONTENT = terms(`
  state government president minister police city company market percent million country party court council
  public national week month day prime_minister report officials members group work home world life school water
  election security health bank trade money budget law power service system power office director leader former
  local region north south east west early late high long old good great part place number case plan war city_council
  right house family man woman children students university hospital doctors study research climate_change energy
  oil gas prices economy growth interest_rates tax labour workers union industry factory farm fish harbour ferry ship
  railway road bridge airport flight weather storm river sea land forest fire flood museum book film music theatre
  team league match season coach players club stadium record final award festival visit meeting talks agreement
  treaty border army peace attack crime trial judge prison victim inquiry evidence decision vote parliament
  committee chairman spokesman statement newspaper letter question answer problem change future history science
  space technology computer network data machine test project building housing rent street village island`);

const ENGLISH: Tongue = {
  code: "en",
  known: [...ENGLISH_FUNCTION, ...ENGLISH_CONTENT],
  content: ENGLISH_FUNCTION.length,
  syllables: syllables("b d f g h k l m n p r s t v w br dr gr pl st sh th tr", "a e i o u"),
  lengths: [2, 3, 4],
  endings: ["s", "s", "s", "n", "ring", "nt"],
  space: " ",
  comma: ",",
  stop: ".",
  quotes: ["“", "”"],
};

const FRENCH_FUNCTION = terms(`
  de la le et les des en un du une à que est pour dans par qui a sur au il plus ne se pas ce avec sont son aux
  été mais ou sa cette ces on être leur ont après ses deux comme elle entre où même sous depuis très déjà`);

const RUSSIAN_FUNCTION = terms(`
  в и на не что с по он к из за от как это для его но а до о при был то так у же после года их или также было все
  под она только со были чтобы ещё между где быть без уже если через`);

const ARABIC_FUNCTION = terms(`
  في من على أن إلى التي عن مع هذا ما هذه بين كان بعد الذي إن لا قال كما ذلك قد أو حتى عند كل لم منذ هو هي أي
  خلال حيث وقد غير ثم أمام قبل تم لكن`);

const CHINESE_FUNCTION = [
  ..."的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年",
];

const CHINESE_SIGNS = [
  ..."山水火木金土日月星云雨风雷电江河湖海岛港桥路车船飞机站城村镇市县省州区门户家房屋楼厂店校院馆园林田农牧渔工商银行钱币",
  ..."税价钟表书报刊文字语言话诗歌舞画影戏剧球赛队员手足头目耳口心力气血骨皮毛衣食米面茶酒肉鱼果菜花草树叶根石沙玉铁铜",
  ..."红黄蓝白黑青紫东西南北春夏秋冬早晚古今新旧高低长短远近快慢轻重冷热开关起落升降进退买卖借还问答听说读写教学医药",
];

/** English first: it has the greater part of a mixed archive. */
export const TONGUES: readonly [Tongue, ...Tongue[]] = [
  ENGLISH,
  {
    ...ENGLISH,
    code: "fr",
    known: FRENCH_FUNCTION,
    content: FRENCH_FUNCTION.length,
    syllables: syllables("b c d f g l m n p r s t v ch gr pr tr bl qu", "a e é è i o ou eau"),
    endings: ["s", "s", "t", "ment", "ée", "ées"],
    quotes: ["« ", " »"],
  },
  {
    ...ENGLISH,
    code: "ru",
    known: RUSSIAN_FUNCTION,
    content: RUSSIAN_FUNCTION.length,
    syllables: syllables("б в г д ж з к л м н п р с т х ч ш ст пр тр", "а е и о у ы я"),
    endings: ["ть", "ми", "го", "м", "х", "й", "л"],
    quotes: ["«", "»"],
  },
  {
    ...ENGLISH,
    code: "ar",
    known: ARABIC_FUNCTION,
    content: ARABIC_FUNCTION.length,
    syllables: syllables("ب ت ث ج ح خ د ر ز س ش ص ط ع ف ق ك ل م ن ه", "ا و ي م ر"),
    endings: ["ة", "ات", "ين", "ها"],
    comma: "،",
  },
  {
    ...ENGLISH,
    code: "zh",
    known: CHINESE_FUNCTION,
    content: CHINESE_FUNCTION.length,
    syllables: CHINESE_SIGNS,
    lengths: [1, 2, 3],
    endings: [""],
    space: "",
    comma: "，",
    stop: "。",
  },
];
