import { once } from "node:events";
import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { verify } from "../../../src/publish/release/verify.ts";
import { eventually } from "../../cli/eventually.ts";
import { bundled, started } from "../../faults/child.ts";
import { folder } from "../../folder.ts";
import { numberOf, published } from "./generation.ts";

/** A program called `perl` that waits for a file before it does what the real one does. */
function lateHelper(root: string): string {
  const helper = join(root, "perl");
  const real = "/usr/bin/perl";
  writeFileSync(
    helper,
    `#!/bin/sh\n: > '${root}/begun'\nwhile [ ! -e '${root}/go' ]; do sleep 0.05; done\n${real} "$@"\necho $? > '${root}/went'\n`,
  );
  chmodSync(helper, 0o755);
  return root;
}

test.skipIf(!existsSync("/usr/bin/perl"))(
  "a helper that outlives its killed build never undoes what a later build published",
  async () => {
    const root = folder({});
    for (const generation of [0, 1]) await published(root, generation);
    const scratch = folder({});
    const child = started([bundled(scratch), root, "2", "exchange"], {
      PATH: `${lateHelper(scratch)}${delimiter}${process.env.PATH}`,
    });
    await eventually("the build that waits for its helper", () =>
      existsSync(join(scratch, "begun")),
    );
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
    await published(root, 3);
    writeFileSync(join(scratch, "go"), "");
    await eventually("the end of the helper", async () => existsSync(join(scratch, "went")));
    await setTimeout(50);
    expect(verify(join(root, "_site"))).toMatchObject({ release: numberOf(3), faults: [] });
    await published(root, 4);
    expect(verify(join(root, "_site"))).toMatchObject({ release: numberOf(4), faults: [] });
  },
);
