import { spawnSync } from "node:child_process";
import { lstatSync } from "node:fs";
import { arch, platform } from "node:os";

/** A program that exchanges two names in one step, and what it is to be called with. Node.js has no such call. */
interface Helper {
  readonly program: string;
  readonly args: readonly string[];
}

/** The number of `renameat2` by processor; its flag 2 is `RENAME_EXCHANGE`. */
const RENAMEAT2: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };

const PYTHON =
  "import ctypes,os,sys;a,b=map(os.fsencode,sys.argv[1:]);sys.exit(ctypes.CDLL(None).renameat2(-100,a,-100,b,2)!=0)";

/** What may be there, the quickest first. */
export const HELPERS: readonly Helper[] = [
  {
    program: "perl",
    args: [
      "-e",
      "exit(syscall($ARGV[0]+0,-100,$ARGV[1],-100,$ARGV[2],2)!=0)",
      "--",
      String(RENAMEAT2[arch()] ?? -1),
    ],
  },
  { program: "exch", args: ["--"] },
  { program: "mv", args: ["--exchange", "--no-target-directory", "--"] },
  { program: "python3", args: ["-S", "-c", PYTHON] },
];

const inodeOf = (path: string): bigint | undefined =>
  lstatSync(path, { bigint: true, throwIfNoEntry: false })?.ino;

/** Exchanges two names in one step, so that nobody ever finds one of them missing. False where the system cannot, and nothing was changed. */
export function swap(one: string, other: string, helpers = HELPERS): boolean {
  const wanted = inodeOf(one);
  // A helper may fail and say nothing, or do it and fail: only the disk knows.
  return (
    platform() === "linux" &&
    helpers.some(({ program, args }) => {
      spawnSync(program, [...args, one, other], { stdio: "ignore" });
      return inodeOf(other) === wanted;
    })
  );
}
