import type { HostPage } from "../../src/publish/host.ts";
import { page } from "../page.ts";

export const { data, render } = page("hostPages", ({ text }: HostPage) => text);
