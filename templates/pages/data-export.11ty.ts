import { page } from "../page.ts";
import { exportFile } from "../views/export-file.ts";

export const { data, render } = page("dataExports", exportFile);
