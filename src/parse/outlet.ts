import type { TextSteering } from "../steering.ts";
import type { Finding } from "./rule.ts";

/** An outlet as a finding: a distributor where it is known as one, else a source; unknown names keep their spelling. */
export function outlet(name: string, text: string, known: TextSteering): Finding {
  const source = known.sources.find(name);
  return {
    field: source?.kind === "distributor" ? "distributors" : "sources",
    value: { name: source?.name ?? name, id: source?.id ?? null },
    text,
  };
}
