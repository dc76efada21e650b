import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { changedSettings, newSettings } from "../../../src/cli/init/settings.ts";
import { HOSTS } from "../../../src/hosting.ts";
import { parseSettings, SETTING_NAMES } from "../../../src/steer/settings.ts";

describe("the settings of a new archive", () => {
  test.each([
    ["My archive"],
    ['House: "Texts" # 1'],
    ["2021"],
    ["yes"],
    ["null"],
    ["- a list"],
    ["@home, *all* & more"],
    ["Архив 新闻 أرشيف"],
    ["long ".repeat(60).trim()],
  ])("have the title %j, whatever YAML makes of it", (title) => {
    expect(parseSettings("archive.yml", newSettings(title, null)).title).toBe(title);
  });

  test.each(HOSTS)("have the host %s", (host) => {
    expect(parse(newSettings("A", host))).toEqual({ title: "A", host });
  });

  test("name others, each of which can be set by taking its # away", () => {
    const text = newSettings("A", null);
    const names = [...text.matchAll(/^# (?<name>[a-z]\w*): /gmu)].map(
      ({ groups }) => groups?.name ?? "",
    );
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((name) => !SETTING_NAMES.includes(name))).toEqual([]);
    const set = text.replace(/^# (?=[a-z]\w*: )/gmu, "");
    expect(Object.keys(parse(set))).toEqual(["title", ...names]);
    expect(() => parseSettings("archive.yml", set)).not.toThrow();
  });
});

describe("settings that came with the texts", () => {
  const OWN = "# ours\ntitle: Harbour news # as on the paper\nlanguage: fr\n";

  test.each([
    ["nothing is asked for", OWN, { title: null, host: null }, OWN],
    [
      "a title is asked for",
      OWN,
      { title: "B: C", host: null },
      '# ours\ntitle: "B: C" # as on the paper\nlanguage: fr\n',
    ],
    ["a host is asked for", OWN, { title: null, host: HOSTS[0] }, `${OWN}host: github\n`],
    ["they were empty", "", { title: "B", host: null }, "title: B\n"],
    ["they were comments", "# ours\n", { title: "B", host: null }, "# ours\n\ntitle: B\n"],
  ])("are kept where %s", (_, yaml, asked, expected) => {
    expect(changedSettings(yaml, asked)).toBe(expected);
  });

  test.each([["title: [A\n"], ["- a\n- b\n"], ["just words\n"]])(
    "are not touched where they have a fault: %j",
    (yaml) => {
      expect(changedSettings(yaml, { title: null, host: null })).toBe(yaml);
      expect(() => changedSettings(yaml, { title: "B", host: null })).toThrow(
        "nothing was touched",
      );
    },
  );
});
