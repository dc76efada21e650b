const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Waits for Ctrl+C, or for whatever else ends a program. */
export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of SIGNALS) process.once(signal, () => resolve());
  });
