import { checksumOf } from "../../src/search/checksum.ts";
import type { IndexFault, Load } from "../../src/search/found.ts";
import { INDEX_FOLDER } from "../../src/search/index-script.ts";
import { element } from "./element.ts";

/** Loads the files of an index as classic scripts, which a browser takes from a host and from a disk alike. */
export function openLoader(): Load {
  const came = new Map<string, string>();
  // Every file of the index is a call of this one function. What is damaged does not arrive.
  const backfile = (name: string, checksum: string, data: string): void => {
    if (checksumOf(data) === checksum) came.set(name, data);
  };
  Object.assign(globalThis, { backfile });
  return async (name, edition) => {
    const file = `${INDEX_FOLDER}/${name}.js`;
    const fault = (reason: IndexFault["reason"]): IndexFault => ({ reason, file });
    await loadScript(file + (edition && `?${edition}`)).catch(() => {
      throw fault("missing");
    });
    const data = came.get(name);
    if (data === undefined) throw fault("damaged");
    return data;
  };
}

/** Settles when a script has run, or cannot be had. The page itself asks for the table of contents, so that it comes along with this script; it runs behind it. */
function loadScript(src: string): Promise<unknown> {
  const script =
    document.querySelector<HTMLScriptElement>(`[src="${src}"]`) ?? element("script", { src });
  document.head.append(script);
  return new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
  });
}
