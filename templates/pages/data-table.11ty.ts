import { page } from "../page.ts";
import { tableFile } from "../views/table-file.ts";

export const { data, render } = page("dataTables", tableFile);
