import { madeBy } from "./made-by.ts";

/** `netlify.toml`: how Netlify builds the archive from a repository, and that it publishes the site byte for byte. */
export const netlifyToml = (site: string): string => `# ${madeBy("netlify")}
[build]
  command = "npm run build"
  publish = ${JSON.stringify(site)}

[build.environment]
  NODE_VERSION = "22"

[build.processing]
  skip_processing = true
`;
