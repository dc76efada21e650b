import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { NOTHING_KEPT } from "../../../src/cli/dev/memory.ts";
import { rebuild } from "../../../src/cli/dev/rebuild.ts";
import { folder } from "../../folder.ts";

test("a rebuild draws what changed since the last, and nothing else", async () => {
  const root = folder({
    "content/wire/a.txt": "LANNOTH, Feb 10, 2021 (SNW) -- The port closed.\n",
    "content/wire/b.txt": "LANNOTH, Mar 3, 2019 (SNW) -- The port opened.\n",
  });
  const task = { content: join(root, "content"), read: "all", code: [] } as const;
  const first = await rebuild({ ...task, file: join(root, "1") }, NOTHING_KEPT);
  expect(first.rebuilt.drawn.map(({ address }) => address).sort()).toEqual(
    [...first.rebuilt.addresses].sort(),
  );

  const text = "LANNOTH, Feb 10, 2021 (SNW) -- The quay closed.\n";
  writeFileSync(join(root, "content/wire/a.txt"), text);
  const reading = { ...first.memory.reading, archive: null };
  const second = await rebuild({ ...task, file: join(root, "2") }, { ...first.memory, reading });
  const drawn = second.rebuilt.drawn.map(({ address }) => address);
  expect(drawn).toContain("2021/02/10/the-quay-closed.html");
  expect(drawn).toContain("2021/02/10/index.html");
  expect(drawn.filter((address) => address.startsWith("2019/03/"))).toEqual([
    "2019/03/03/the-port-opened.html",
  ]);
  expect(second.rebuilt.addresses).not.toContain("2021/02/10/the-port-closed.html");
});
