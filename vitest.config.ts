import { defineConfig } from "vitest/config";

const TIME_ZONES = ["UTC", "Pacific/Auckland", "America/Los_Angeles"];

const ONCE = [
  ...[
    "tests/browser/**",
    "tests/build/**",
    "tests/cli/**",
    "tests/documents/**",
    "tests/publish/release/**",
    "tests/faults/**",
    "tests/fuzz/**",
    "tests/host/**",
    "tests/limits/**",
  ],
  ...[
    "tests/budgets.test.ts",
    "tests/publish/incremental.test.ts",
    "tests/take-down.test.ts",
    "tests/bench/measure.test.ts",
    "tests/bench/generators/sites.test.ts",
    "tests/search/search.test.ts",
    "tests/stories/story-memory.test.ts",
    "tests/search/change-index.test.ts",
    "tests/dates/days.test.ts",
    "tests/supply-chain.test.ts",
  ],
];

/** The whole suite runs in three time zones against the same goldens; what needs a browser or a child process runs once. */
export default defineConfig({
  test: {
    globalSetup: "tests/client-bundle.ts",
    projects: TIME_ZONES.map((zone) => ({
      test: {
        name: zone,
        env: { TZ: zone },
        include: ["tests/**/*.test.ts"],
        exclude: zone === "UTC" ? [] : ONCE,
        execArgv: ["--import", "tsx"],
        testTimeout: 60_000,
        isolate: false,
      },
    })),
  },
});
