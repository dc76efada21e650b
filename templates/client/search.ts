import type { Load } from "../../src/search/found.ts";
import { openIndex } from "../../src/search/open-index.ts";
import { queryOf, type Request, requestOf } from "../../src/search/request.ts";
import { search } from "../../src/search/search.ts";
import type { Answer } from "./answer.ts";
import { element } from "./element.ts";
import { fillForm } from "./fill-form.ts";
import { inWords } from "./in-words.ts";
import { openLoader } from "./load.ts";
import { place, reveal } from "./place.ts";
import { showAsked } from "./show-asked.ts";
import { showFault } from "./show-fault.ts";
import { showFilters } from "./show-filters.ts";
import { showHits } from "./show-hits.ts";
import { showNone } from "./show-none.ts";
import { showRemarks } from "./show-remarks.ts";

/** Milliseconds until a reader is told that something is going on. */
const PATIENCE = 400;

/** Reads the address, and answers it. All else is done by links and by the form, so a browser's own back and forward do. */
function start(): void {
  const request = requestOf(location.search);
  // The table of contents comes behind this script, whether anything is asked or not.
  const load = openLoader();
  fillForm(request);
  // A page that comes back from a browser's memory has what was typed last.
  addEventListener("pageshow", ({ persisted }) => persisted && document.forms[0]?.reset());
  if (request.words + request.from + request.to + request.filters.length === "0") return;
  // A form sends what is empty, too.
  history.replaceState(null, "", `?${queryOf(request)}`);
  void answer(request, load);
}

async function answer(request: Request, load: Load): Promise<void> {
  place("ways-in").hidden = true;
  document.title = [request.words, document.title].filter((part) => part !== "").join(" — ");
  const waiting = setTimeout(() => reveal("waiting"), PATIENCE);
  try {
    const index = await openIndex(load);
    const found = await search(index, request);
    show({ request, found, words: inWords(document.documentElement.lang) });
  } catch (fault) {
    showFault(fault);
    say("The search did not work");
    reveal("ways-in");
  }
  clearTimeout(waiting);
  place("waiting").hidden = true;
}

function show(answer: Answer): void {
  const { total, page, pages } = answer.found;
  const { articles, number } = answer.words;
  showRemarks(answer);
  showAsked(answer);
  if (total === 0) {
    showNone(answer);
    say("No article found");
    return;
  }
  showHits(answer);
  showFilters(answer);
  say(articles(total) + (page > 1 ? `, page ${number(page)} of ${number(pages)}` : ""));
}

/** Writes the heading of the results, which is read aloud as it comes. */
const say = (heading: string): void => place("status").prepend(element("h2", {}, heading));

start();
