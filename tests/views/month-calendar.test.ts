import { expect, test } from "vitest";
import { monthCalendar } from "../../templates/views/month-calendar.ts";

const drawn = (month: string): string =>
  monthCalendar({
    month,
    caption: "m",
    days: [{ label: `${month}-09`, address: "2021/02/09/index.html", count: 7 }],
    from: "2021/index.html",
    language: "en",
  }).toString();

test.each([
  ["2021-02", 4, 28],
  ["2020-02", 5, 29],
  ["2021-05", 6, 31],
])("%s has %i weeks and %i days", (month, weeks, days) => {
  expect(drawn(month).match(/<tr><td/gu)).toHaveLength(weeks);
  expect(drawn(month)).toContain(`<td>${days}</td>`);
  expect(drawn(month)).not.toContain(`<td>${days + 1}</td>`);
});

test("a day that holds articles is a link that says how many", () => {
  expect(drawn("2021-02")).toContain(
    '<td class="shade-3"><a href="02/09/index.html">9<span class="unseen">: 9 February 2021, 7 articles</span></a></td>',
  );
});
