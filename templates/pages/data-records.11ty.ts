import { page } from "../page.ts";
import { recordsFile } from "../views/records-file.ts";

export const { data, render } = page("dataRecords", (file, _, stacks) => recordsFile(file, stacks));
