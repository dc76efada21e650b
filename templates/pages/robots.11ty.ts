import { page } from "../page.ts";
import { robotsFile } from "../views/robots-file.ts";

export const { data, render } = page("robots", robotsFile);
