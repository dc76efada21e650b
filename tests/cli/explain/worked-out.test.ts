import { expect, test } from "vitest";
import { shelfOf } from "../../../src/cli/explain/shelf.ts";
import { certaintyOf } from "../../../src/cli/explain/worked-out.ts";
import { steering } from "../../steering.ts";
import { explained } from "./explained.ts";

const OF_2019 = steering("year: 2019");

test.each([
  ["Published: 3 May 2019\n\nText.", "a.txt", "published", "stated"],
  [
    "date 2021-01-01 LANNOTH, Dec. 31 (SNW) -- The port closed on Thursday.",
    "a.txt",
    "filed",
    "worked out: in the year that brings it nearest to 2021-01-01 (published)",
  ],
  [
    "date 2021-01-01 LANNOTH, Dec. 31 (SNW) -- The port closed on Thursday.",
    "a.txt",
    "event",
    "worked out: the last such weekday up to 2020-12-31 (filed)",
  ],
  [
    "LANNOTH, Dec. 31 (SNW) -- Text.",
    "wire/2018/a.txt",
    "filed",
    "worked out: the year of the path, 2018",
  ],
  ["LANNOTH, Dec. 31 (SNW) -- Text.", "wire/2018/a.txt", "path", "the year 2018 only"],
  ["LANNOTH, Dec. 31 (SNW) -- Text.", "a.txt", "filed", "worked out: the year of archive.yml"],
  ["It closed on Tuesday.", "a.txt", "event", "a clue: the day cannot be known from it"],
])("%j in %s: %s is %s", (text, path, role, expected) => {
  const { dates } = explained(text, path, OF_2019).article;
  const claim = dates.find((each) => each.role === role);
  expect(claim && certaintyOf(claim, dates)).toBe(expected);
});

test.each([
  [
    "date 2021-01-01 LANNOTH, Dec. 31 (SNW) -- The port closed.",
    "a.txt",
    "under 2021-01-01, the day it was published (line 1); it goes before filed 2020-12-31",
  ],
  [
    "On 14 June 2019, the port closed.",
    "a.txt",
    "under 2019-06-14, the day it reports on (line 1)",
  ],
  [
    "The port closed.",
    "2019-06-14.txt",
    "under 2019-06-14, the day in its path, since the text tells none",
  ],
  ["The port closed.", "a.txt", "on the Undated shelf: the text does not tell its day"],
  [
    "The treaty of 3 May 2019 holds.\n\nIt closed on Tuesday.",
    "wire/2018/a.txt",
    'on the Undated shelf: the text does not tell its day; it has only "3 May 2019" (2019-05-03, line 1), "Tuesday" (line 3), "2018" (path)',
  ],
])("%j in %s is shelved %s", (text, path, expected) => {
  expect(shelfOf(explained(text, path).article)).toBe(expected);
});
