import { z } from "zod";
import { SETTINGS } from "./settings.ts";

/** `archive.schema.json`: what `archive.yml` may say, as a JSON Schema for editors. */
export const settingsSchema = (): string =>
  `${JSON.stringify(
    {
      title: "archive.yml of a Backfile archive",
      ...z.toJSONSchema(z.object(SETTINGS), { io: "input" }),
      additionalProperties: false,
    },
    null,
    2,
  )}\n`;
