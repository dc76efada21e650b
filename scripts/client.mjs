// Bundles the client of the search page into one classic script, which also runs from a disk. It is made small twice, since
// readers wait for it: by esbuild, and by terser, which finds a tenth that esbuild leaves.
import { mkdirSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { minify } from "terser";

const { outputFiles } = await build({
  entryPoints: ["templates/client/search.ts"],
  bundle: true,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  minify: true,
  write: false,
  logLevel: "warning",
});

const { code = "" } = await minify(outputFiles[0]?.text ?? "", {
  ecma: 2020,
  toplevel: true,
  compress: { passes: 4, unsafe_arrows: true, inline: 1 },
});

mkdirSync("dist/assets", { recursive: true });
writeFileSync("dist/assets/search.js", code);
