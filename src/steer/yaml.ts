import { LineCounter, parseDocument, visit } from "yaml";
import type { ZodType } from "zod";
import { UserError } from "../user-error.ts";

/** A steering file, checked. Throws a `UserError` that names file, line and the way out. */
export function parseYaml<T>(file: string, text: string, schema: ZodType<T>): T {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number | undefined): number => counter.linePos(offset ?? 0).line;
  const [fault] = document.errors;
  if (fault) throw new UserError(`${file}:${lineAt(fault.pos[0])}  bad-yaml  ${fault.message}`);
  visit(document, {
    Alias: (_, { range }) => {
      throw new UserError(`${file}:${lineAt(range?.[0])}  bad-yaml  Expected no alias (\`*name\`)`);
    },
  });
  const checked = schema.safeParse(document.toJS() ?? undefined);
  if (checked.success) return checked.data;
  const faults = checked.error.issues.map((issue) => {
    const node = nearestNode(document, issue.path);
    const where = issue.path.join(".");
    return `${file}:${lineAt(node)}  bad-setting  ${where ? `${where}: ` : ""}${issue.message}`;
  });
  throw new UserError(faults.join("\n"));
}

/** Where in the text the faulty value stands, or the nearest thing around it. */
function nearestNode(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range))
      return Number(node.range[0]);
  }
  return undefined;
}
