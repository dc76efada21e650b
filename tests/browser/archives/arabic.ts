/** A report of one event in the words of one outlet. */
const storm = (headline: string, source: string, opening: string): string =>
  `${headline}
المصدر: ${source}
التاريخ: 5 مايو 2021

${opening} عبارة «ساندمارتن» قرب رأس كورو مساء الثلاثاء، وخاض أربعون راكبا في المياه حتى شاطئ بيلان. وقال القبطان إيوان تريسيك إن خط الوقود الجديد المركب في كيريك هو سبب الحريق في غرفة المحركات.

وأضافت مارتا كولفان أن لجنة ستحقق في الحادث، وأن المرفأ في لانوث سيبقى مفتوحا أمام السفن الصغيرة.
`;

const TEXT = `إغلاق مرفأ لانوث بسبب العاصفة

لانوث، 22 ديسمبر 2020 (وكالة أنباء سكيران) - أغلق مرفأ لانوث يوم الثلاثاء بسبب رياح بلغت سرعتها 90 كيلومترا في الساعة، وبقيت العبارة راسية حتى المساء.

وقالت مارتا كولفان: «لن يبحر أحد قبل أن تهدأ الريح». ونقل ميناء Harbour Board بيانا قصيرا بالإنجليزية.

انتهى
`;

/** An archive whose language is Arabic, with one text in English and one without a day. */
export const ARABIC: Readonly<Record<string, string>> = {
  "archive.yml":
    "title: أرشيف المضيق\ndescription: أخبار ضفتي مضيق أرنسك كما نقلتها الصحف.\nlanguage: ar\nreport: true\nrights: الحقوق محفوظة لأصحابها\n",
  "topics.yml":
    "- id: ferries\n  label: العبارات\n  phrases: [عبارة, العبارة, ferry]\n- id: storms\n  label: العواصف\n  parent: ferries\n  phrases: [العاصفة, رياح]\n",
  "people.yml": "- id: colvane\n  name: مارتا كولفان\n  names: [كولفان, Marta Colvane]\n",
  "places.yml": "- id: lannoth\n  name: لانوث\n  names: [Lannoth]\n",
  "organisations.yml": "- id: board\n  name: هيئة الميناء\n  names: [Harbour Board]\n",
  "sources.yml":
    "- id: snw\n  kind: agency\n  name: وكالة أنباء سكيران\n  names: [SNW]\n- id: tidings\n  kind: paper\n  name: أخبار لانوث\n- id: courier\n  kind: paper\n  name: بريد أوستافيل\n",
  "a.txt": TEXT,
  "b.txt": storm("احتراق عبارة قرب رأس كورو", "أخبار لانوث", "اندلعت النار في"),
  "c.txt": storm("ركاب يخوضون المياه هربا من حريق", "بريد أوستافيل", "شبت النيران مساء أمس في"),
  "d.txt":
    "LANNOTH, Feb 10, 2021 (SNW) -- The ferry to Ulmasey runs again, the Harbour Board said.\n\nMarta Colvane was on board.\n",
  "e.txt": "كلمة عن البحر\n\nلا أحد في لانوث يعرف متى بنيت المنارة، ولا من بناها.\n",
};
