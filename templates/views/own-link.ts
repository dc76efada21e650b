import { hash } from "node:crypto";
import { type Html, html } from "../../src/html/html.ts";
import { squash } from "../../src/squash.ts";

/** A place on a page that has a link to itself. */
export interface OwnPlace {
  readonly id: string;
  /** The link, for the end of the place. The stylesheet draws its sign, so that nobody who reads or copies the text has it among the words. */
  readonly link: Html;
}

/** Makes the function that names the places of one page: by their words and not by their number, so that a link holds when other paragraphs come and go. */
export function placeNamer(): (text: string) => OwnPlace {
  const times = new Map<string, number>();
  let number = 0;
  return (text) => {
    const name = `p${hash("sha1", squash(text)).slice(0, 6)}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    const id = time === 1 ? name : `${name}-${time}`;
    number += 1;
    return { id, link: html`<a href="#${id}" aria-label="Link to paragraph ${number}"></a>` };
  };
}
