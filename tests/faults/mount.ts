import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { folder } from "../folder.ts";

/** Whether this machine lets us mount: only root may, and in a container not even root. */
export const CAN_MOUNT: boolean =
  process.platform === "linux" &&
  process.getuid?.() === 0 &&
  spawnSync("sh", ["-c", 'd=$(mktemp -d) && mount -t tmpfs tmpfs "$d" && umount "$d"']).status ===
    0;

if (!CAN_MOUNT) process.stderr.write("Nothing may be mounted here: tests of disks are skipped\n");

/** Mounts something on a folder until the test is over. */
export function mountOn(place: string, ...options: readonly string[]): void {
  mkdirSync(place, { recursive: true });
  const { status, stderr } = spawnSync("mount", [...options, place], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  onTestFinished(() => void spawnSync("umount", [place]));
}

/** A small disk in memory. */
export function smallDisk(options: string): string {
  const place = join(folder({}), "disk");
  mountOn(place, "-t", "tmpfs", "-o", options, "tmpfs");
  return place;
}
