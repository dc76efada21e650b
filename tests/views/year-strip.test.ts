import { describe, expect, test } from "vitest";
import type { Charted } from "../../src/groups.ts";
import { yearStrip } from "../../templates/views/year-strip.ts";

const year = (label: string, ...months: readonly (readonly [month: string, count: number])[]) => ({
  label,
  address: `${label}/index.html`,
  count: months.reduce((sum, [, count]) => sum + count, 0),
  trend: months.map(([month, count]) => ({ period: `${label}-${month}`, count })),
});

const drawn = (...years: readonly Charted[]): string =>
  yearStrip({ years, undated: null }, "index.html").toString();

describe("the strip of years", () => {
  test("is a link for each year, with its number and how many articles it has", () => {
    expect(drawn(year("2020", ["01", 1]), year("2021", ["02", 1200]))).toMatch(
      /<a href="2020\/index\.html">.*<b>2020<\/b> <span class="count">1<span class="unseen"> article<.*\n.*<b>2021<\/b> <span class="count">1,200<span class="unseen"> articles</u,
    );
  });

  test("has a bar for each month, all years by one measure, no month without any", () => {
    const bars = [
      ...drawn(year("2020", ["01", 1], ["12", 40]), year("2021", ["02", 80])).matchAll(
        / d="([^"]*)"/gu,
      ),
    ].map(([, line]) => line);
    expect(bars).toEqual(["M0 40v-1h3V40zM44 40v-20h3V40z", "M4 40v-40h3V40z"]);
  });

  test.each([
    ["one year", "2022", "<b>2021</b>"],
    ["several years", "2025", "<b>2021–2024</b>"],
  ])("says that %s between two hold nothing", (_, later, said) => {
    expect(drawn(year("2020", ["01", 1]), year(later, ["01", 1]))).toContain(
      `<li class="none">${said}<span class="unseen">: no article</span></li>`,
    );
  });

  test("says nothing between years that follow each other", () => {
    expect(drawn(year("2020", ["01", 1]), year("2021", ["01", 1]))).not.toContain('class="none"');
  });
});
