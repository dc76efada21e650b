import { madeBy } from "./made-by.ts";

/** `.github/workflows/pages.yml`: builds the archive at every push and publishes it on GitHub Pages. What the last build found out is kept from run to run. */
export const githubWorkflow = (site: string): string => `# ${madeBy("github")}
name: Publish the archive
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
          cache: npm
      - uses: actions/cache@v4
        with:
          path: .backfile
          key: backfile-\${{ github.sha }}
          restore-keys: backfile-
      - run: npm ci
      - run: npm run build
      - uses: actions/configure-pages@v5
      - uses: actions/upload-pages-artifact@v3
        with:
          path: ${site}
      - id: deployment
        uses: actions/deploy-pages@v4
`;
