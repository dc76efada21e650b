import type { Stacks } from "../../src/card.ts";
import { bibtexCitation } from "../../src/cite/bibtex.ts";
import { type Citation, citationOf } from "../../src/cite/citation.ts";
import { cslCitations } from "../../src/cite/csl-json.ts";
import { newsItem } from "../../src/cite/ninjs.ts";
import { risCitation } from "../../src/cite/ris.ts";
import type { Export } from "../../src/exports.ts";
import { absolute } from "../../src/html/href.ts";
import type { ExportFile } from "../../src/publish/data-files.ts";
import { itemId } from "../../src/publish/item-id.ts";
import type { Site } from "../../src/publish/plan.ts";
import { recordOf } from "../../src/publish/record-cards.ts";
import type { RecordCard } from "../../src/stories.ts";

/** The articles of a year in another form than that of the records. */
export const exportFile = (file: ExportFile, site: Site, stacks: Stacks): string =>
  FORMS[file.form](file.records, site, stacks);

type Form = (records: readonly RecordCard[], site: Site, stacks: Stacks) => string;

const FORMS: Readonly<Record<Export, Form>> = {
  bibtex: (records, site) => cited(records, site).map(bibtexCitation).join("\n"),
  ris: (records, site) => cited(records, site).map(risCitation).join("\r\n"),
  "csl-json": (records, site) => cslCitations(cited(records, site)),
  ninjs: (records, site, stacks) =>
    records
      .map((record) => `${newsItem(recordOf(record, stacks), itemOf(record, site))}\n`)
      .join(""),
};

const cited = (records: readonly RecordCard[], site: Site): readonly Citation[] =>
  records.map((record) => citedIn(record, site));

const citedIn = ({ card, carried }: RecordCard, { title, url }: Site): Citation =>
  citationOf(card, { archive: title, url: url && absolute(url, card.address), carried });

const itemOf = (record: RecordCard, site: Site) => ({
  uri: itemId(site.url, record.card.address),
  citation: citedIn(record, site),
  usageTerms: site.rights,
});
