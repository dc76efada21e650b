#!/usr/bin/env node
import { createRequire } from "node:module";

// One module after the other. Imported, hundreds of files would be opened at once, which a low limit of open files forbids.
createRequire(import.meta.url)("./main.js");
