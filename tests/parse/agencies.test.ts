import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseSources, sourceBook } from "../../src/steer/sources.ts";
import type { Steering } from "../../src/steering.ts";
import { articleOf } from "../pipeline.ts";
import { steering } from "../steering.ts";

const shipped = parseSources("sources.yml", readFileSync("defaults/sources.yml", "utf8"));
const known: Steering = { ...steering("year: 2020"), sources: sourceBook([], shipped) };

/** What the opening of a text says: agency, place, day. */
function opening(text: string): readonly (string | null | undefined)[] {
  const article = articleOf(text, "a.txt", known);
  const filed = article.dates.find(({ role }) => role === "filed");
  const [source] = [...article.sources, ...article.distributors];
  return [source?.id, article.dateline?.place, filed?.date?.slice(5)];
}

const EN = "The ferry is back, the harbour board said.";
const DAY = "12-22";

describe("how agencies open a text", () => {
  test.each<[text: string, id: string, place: string | null, day: string | undefined]>([
    [`BEIJING, Dec. 22 (Xinhua) -- ${EN}`, "xinhua", "Beijing", DAY],
    ["PARIS, 22 décembre (Xinhua) -- Le ferry est revenu, dit le port.", "xinhua", "Paris", DAY],
    ["LISBOA, 22 dez (Xinhua) -- O ferry voltou, disse o porto.", "xinhua", "Lisboa", DAY],
    ["MADRID, 22 dic (Xinhua) -- El ferry ha vuelto, dijo el puerto.", "xinhua", "Madrid", DAY],
    ["新华社北京12月22日电 渡轮已经恢复，港务局说。", "xinhua", "北京", DAY],
    ["新华社北京12月22日电（记者张三）渡轮已经恢复，港务局说。", "xinhua", "北京", DAY],
    ["中新社北京１２月２２日电 渡轮已经恢复，港务局说。", "china-news-service", "北京", DAY],
    ["القاهرة 22 ديسمبر (شينخوا) -- عادت العبارة، قال الميناء.", "xinhua", "القاهرة", DAY],
    [`MOSCOW, December 22. /TASS/. ${EN}`, "tass", "Moscow", DAY],
    ["МОСКВА, 22 декабря. /ТАСС/. Паром вернулся, сообщил порт.", "tass", "Москва", DAY],
    ["Москва. 22 декабря. INTERFAX.RU - Паром вернулся, сообщил порт.", "interfax", "Москва", DAY],
    [`MOSCOW. Dec 22 (Interfax) - ${EN}`, "interfax", "Moscow", DAY],
    ["МОСКВА, 22 дек — РИА Новости. Паром вернулся, сообщил порт.", "ria-novosti", "Москва", DAY],
    [`SEOUL, Dec. 22 (Yonhap) -- ${EN}`, "yonhap", "Seoul", DAY],
    [`TOKYO, Dec. 22 (Kyodo) -- ${EN}`, "kyodo", "Tokyo", DAY],
    [`TOKYO, Dec. 22 (Jiji Press)--${EN}`, "jiji", "Tokyo", DAY],
    [`KUALA LUMPUR, Dec 22 (Bernama) -- ${EN}`, "bernama", "Kuala Lumpur", DAY],
    [`Mumbai, Dec 22 (PTI) ${EN}`, "pti", "Mumbai", DAY],
    [`New Delhi [India], December 22 (ANI): ${EN}`, "ani", "New Delhi", DAY],
    ["Washington, 22 dic (EFE).- El ferry ha vuelto, dijo el puerto.", "efe", "Washington", DAY],
    ["(ANSA) - MILANO, 22 DIC - Il traghetto è tornato, dice il porto.", "ansa", "Milano", DAY],
    ["ROMA, 22 DIC (ANSA) - Il traghetto è tornato, dice il porto.", "ansa", "Roma", DAY],
    ["Berlin (dpa) - Die Fähre ist zurück, sagte der Hafen.", "dpa", "Berlin", undefined],
    [
      "Berlin, 22. Dez (Reuters) - Die Fähre ist zurück, sagte der Hafen.",
      "reuters",
      "Berlin",
      DAY,
    ],
    ["WIEN (APA) - Die Fähre ist zurück, sagte der Hafen.", "apa", "Wien", undefined],
    [`WASHINGTON (AP) — ${EN}`, "associated-press", "Washington", undefined],
    [`UTRECHT, Netherlands (AP) _ ${EN}`, "associated-press", "Utrecht, Netherlands", undefined],
    [`MOSCOW (Reuters) - ${EN}`, "reuters", "Moscow", undefined],
    [`LONDON, Dec 22 (Reuters) - ${EN}`, "reuters", "London", DAY],
    [`TOKYO, Dec 22, 2020 (AFP) - ${EN}`, "afp", "Tokyo", DAY],
    ["Paris (AFP) - Le ferry est revenu, dit le port.", "afp", "Paris", undefined],
    [`WASHINGTON, Dec. 22 (UPI) -- ${EN}`, "upi", "Washington", DAY],
    [`TAIPEI, Dec. 22 (CNA) ${EN}`, "central-news-agency", "Taipei", DAY],
    [`ANKARA (AA) - ${EN}`, "anadolu", "Ankara", undefined],
    [`TEHRAN, Dec. 22 (MNA) – ${EN}`, "mehr", "Tehran", DAY],
    [`HANOI, Dec. 22 (VNA) - ${EN}`, "vna", "Hanoi", DAY],
    [
      "BRASÍLIA, 22 de dezembro (Agência Brasil) - O ferry voltou.",
      "agencia-brasil",
      "Brasília",
      DAY,
    ],
    [`Washington (CNN) ${EN}`, "cnn", "Washington", undefined],
    [`NEW YORK, Dec. 22, 2020 /PRNewswire/ -- ${EN}`, "pr-newswire", "New York", DAY],
    [`NEW YORK--(BUSINESS WIRE)--${EN}`, "business-wire", "New York", undefined],
    [`NEW YORK, Dec. 22, 2020 (GLOBE NEWSWIRE) -- ${EN}`, "globenewswire", "New York", DAY],
    [`KYIV, Dec 22 (Ukrinform) – ${EN}`, "ukrinform", "Kyiv", DAY],
    ["КИЕВ. 22 декабря. УНИАН. Паром вернулся, сообщил порт.", "unian", "Киев", DAY],
  ])("%s", (text, id, place, day) => {
    expect(opening(text)).toEqual([id, place, day]);
  });
});

/** What of a text's last line goes, and where: to the credit, or out. */
function ending(line: string): readonly string[] {
  const { body, credit, removed, sources, byline } = articleOf(`${EN}\n${line}`, "a.txt", known);
  return [
    ...body.slice(1).map(({ text }) => `stays: ${text}`),
    ...(credit === null ? [] : [`credit: ${credit}`]),
    ...removed.map(({ text }) => `out: ${text}`),
    ...sources.map(({ id, name }) => `source: ${id ?? name}`),
    ...byline.map(({ name }) => `byline: ${name}`),
  ];
}

describe("how agencies end a text", () => {
  test.each<[line: string, found: readonly string[]]>([
    ["Enditem", ["out: Enditem"]],
    ["(By Lin Mei) Enditem/LM", ["out: Enditem/LM", "byline: Lin Mei"]],
    ["（完）", ["out: （完）"]],
    ["(END)", ["out: (END)"]],
    ["- END -", ["out: - END -"]],
    ["-30-", ["out: -30-"]],
    ["###", ["out: ###"]],
    ["***", ["out: ***"]],
    [" Reuter", ["credit: Reuter", "source: reuters"]],
    ["==Kyodo", ["credit: ==Kyodo", "source: kyodo"]],
    ["-- BERNAMA", ["credit: -- BERNAMA", "source: bernama"]],
    ["(ANI)", ["credit: (ANI)", "source: ani"]],
    ["(ANSA).", ["credit: (ANSA).", "source: ansa"]],
    ["PTI ABC DEF", ["credit: PTI ABC DEF", "source: pti"]],
    ["dpa ab xy cd", ["credit: dpa ab xy cd", "source: dpa"]],
    ["ab/cd/ef", ["out: ab/cd/ef"]],
    [
      "(Reporting by Ada Marlow in Calder Bay; Editing by Tom Reeve)",
      ["credit: (Reporting by Ada Marlow in Calder Bay; Editing by Tom Reeve)"],
    ],
    [
      "Reporting by Ada Marlow; Editing by Tom Reeve",
      ["credit: Reporting by Ada Marlow; Editing by Tom Reeve"],
    ],
    [
      "(Bericht von Ada Marlow; redigiert von Tom Reeve)",
      ["credit: (Bericht von Ada Marlow; redigiert von Tom Reeve)"],
    ],
    [
      "(Reportage Ada Marlow, édité par Tom Reeve)",
      ["credit: (Reportage Ada Marlow, édité par Tom Reeve)"],
    ],
    ["___", ["out: ___"]],
    [
      "CHINA DAILY/ASIA NEWS NETWORK",
      ["credit: CHINA DAILY/ASIA NEWS NETWORK", "source: china-daily"],
    ],
    [
      "Our Standards: The Thomson Reuters Trust Principles.",
      ["out: Our Standards: The Thomson Reuters Trust Principles."],
    ],
    ["The ferry runs on Friday.", ["stays: The ferry runs on Friday."]],
  ])("%s", (line, found) => {
    expect(ending(line)).toEqual(found);
  });
});
