import { describe, expect, test } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import { planPages } from "../../src/publish/plan.ts";
import { yearlyCalendarPage } from "../../templates/views/yearly-calendar-page.ts";
import { yearlyDayPage } from "../../templates/views/yearly-day-page.ts";
import { folder } from "../folder.ts";

const planOf = (...days: readonly string[]) =>
  planPages(
    loadArchive(
      folder(
        Object.fromEntries(
          days.map((day, at) => [
            `${at}.txt`,
            `Headline ${at}\nPublished: ${day}\n\nThe port closed.`,
          ]),
        ),
      ),
    ),
  );

const calendarOf = (...days: readonly string[]): string => {
  const { yearlyCalendar, site } = planOf(...days);
  return yearlyCalendar.map((record) => yearlyCalendarPage(record, site).toString()).join();
};

describe("the calendar of the year", () => {
  test("has 366 days, and a link for each that holds an article", () => {
    const page = calendarOf("29 February 2020", "22 December 2018", "22 December 2020");
    expect(page.match(/<table/gu)).toHaveLength(12);
    expect(page.match(/<td[^>]*>(?:<a[^>]*><span aria-hidden="true">)?\d/gu)).toHaveLength(366);
    expect(page).toContain(
      '<td class="shade-3"><a href="02-29.html"><span aria-hidden="true">29</span><span class="unseen">29 February, 1 article</span></a></td>',
    );
    expect(page).toContain(
      '<td class="shade-5"><a href="12-22.html"><span aria-hidden="true">22<small>2</small></span><span class="unseen">22 December, 2 articles</span></a></td>',
    );
    expect(page).toContain("2 of 366 days have an article");
  });

  test("is there for an archive that tells a day, and not for one that tells none", () => {
    const labels = planOf("22 December 2018").site.colophon.map(({ label }) => label);
    expect(labels).toContain("on this day");
    const plan = planPages(loadArchive(folder({ "a.txt": "The port closed." })));
    expect(plan.yearlyCalendar).toEqual([]);
    expect(plan.site.colophon.map(({ label }) => label)).not.toContain("on this day");
  });
});

test("a day of the year leads to that day of each year, and to its neighbours", () => {
  const { yearlyDays, site } = planOf("22 December 2018", "22 December 2020", "1 March 2020");
  const page = yearlyDayPage(
    yearlyDays.find(({ day }) => day === "12-22") ?? expect.fail("no day"),
    site,
  ).toString();
  expect(page).toContain("<h1>22 December <small>in every year</small></h1>");
  expect(page).toContain("2 articles in 2 years.");
  expect(
    [...page.matchAll(/<h2><a href="([^"]*)">(\d+)/gu)].map(([, to, year]) => [to, year]),
  ).toEqual([
    ["../2020/12/22/index.html", "2020"],
    ["../2018/12/22/index.html", "2018"],
  ]);
  expect(page).toContain('<a rel="prev" href="03-01.html">');
});
