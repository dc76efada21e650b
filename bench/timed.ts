import type { Phase } from "./own-index.ts";

/** Does something, and says what it took. */
export function timed<Made>(make: () => Made): Phase & { readonly made: Made } {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const made = make();
  const wallSeconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { made, cpuSeconds: (user + system) / 1e6, wallSeconds };
}
