import type { UserConfig } from "@11ty/eleventy";

/** Page files are TypeScript; article text reaches them as data, never as a template. */
export default function configure(eleventy: UserConfig) {
  eleventy.addExtension("11ty.ts", { key: "11ty.js" });
  eleventy.addTemplateFormats("11ty.ts");
  eleventy.setUseGitIgnore(false);
  eleventy.setFreezeReservedData(false);
  // `.nojekyll` is a file without an extension, and meant to be one.
  eleventy.configureErrorReporting({ allowMissingExtensions: true });
  // The program may itself lie in a node_modules folder.
  eleventy.ignores.delete("**/node_modules/**");
  // `backfile build` hands over a plan and its folders; started by hand, Eleventy draws the archive in content/.
  if ("plan" in eleventy.globalData) return;
  eleventy.addGlobalData("plan", planOfContent);
  eleventy.setInputDirectory("templates/pages");
  eleventy.setOutputDirectory("_site");
}

/** Loaded only where it is needed: `backfile build` draws on several threads, and no page depends on it. */
async function planOfContent() {
  const { loadArchive } = await import("./src/archive.ts");
  const { planPages } = await import("./src/publish/plan.ts");
  return planPages(loadArchive("content"));
}
