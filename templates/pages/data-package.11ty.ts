import { page } from "../page.ts";
import { dataPackage } from "../views/data-package.ts";

export const { data, render } = page("dataPackage", dataPackage);
