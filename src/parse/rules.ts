import type { RuleTable } from "./rule.ts";
import { anniversary } from "./rules/anniversary.ts";
import { authorNote } from "./rules/author-note.ts";
import { barLine } from "./rules/bar-line.ts";
import { bracketedAction } from "./rules/bracketed-action.ts";
import { breadcrumb } from "./rules/breadcrumb.ts";
import { byline } from "./rules/byline.ts";
import { bylineBelow } from "./rules/byline-below.ts";
import { captionCredit } from "./rules/caption-credit.ts";
import { copyrightLine } from "./rules/copyright-line.ts";
import { datelineAgency } from "./rules/dateline-agency.ts";
import { datelineAgencyFirst } from "./rules/dateline-agency-first.ts";
import { datelineBullet } from "./rules/dateline-bullet.ts";
import { datelineChinese } from "./rules/dateline-chinese.ts";
import { datelineDash } from "./rules/dateline-dash.ts";
import { datelineDated } from "./rules/dateline-dated.ts";
import { datelineDay } from "./rules/dateline-day.ts";
import { datelinePlain } from "./rules/dateline-plain.ts";
import { datelineSlashes } from "./rules/dateline-slashes.ts";
import { datelineStops } from "./rules/dateline-stops.ts";
import { dayLine } from "./rules/day-line.ts";
import { flash } from "./rules/flash.ts";
import { headline } from "./rules/headline.ts";
import { labelDate } from "./rules/label-date.ts";
import { labelDayLine } from "./rules/label-day-line.ts";
import { labelPublished } from "./rules/label-published.ts";
import { labelSource } from "./rules/label-source.ts";
import { labelSourceLine } from "./rules/label-source-line.ts";
import { labelUpdated } from "./rules/label-updated.ts";
import { leadDate } from "./rules/lead-date.ts";
import { leadWeekday } from "./rules/lead-weekday.ts";
import { markdownHeadline } from "./rules/markdown-headline.ts";
import { mediaCaption } from "./rules/media-caption.ts";
import { mentionedDate } from "./rules/mentioned-date.ts";
import { mentionedWeekday } from "./rules/mentioned-weekday.ts";
import { outletCredit } from "./rules/outlet-credit.ts";
import { outletLine } from "./rules/outlet-line.ts";
import { outletPage } from "./rules/outlet-page.ts";
import { pageStamp } from "./rules/page-stamp.ts";
import { photoCredit } from "./rules/photo-credit.ts";
import { publishedIn } from "./rules/published-in.ts";
import { relativeTime } from "./rules/relative-time.ts";
import { reportingCredit } from "./rules/reporting-credit.ts";
import { shareLine } from "./rules/share-line.ts";
import { signOff } from "./rules/sign-off.ts";
import { weekdayAndDay } from "./rules/weekday-and-day.ts";
import { wireFlag } from "./rules/wire-flag.ts";

/** Openings that no sentence has. */
const datelines = [
  datelineDated,
  datelineAgency,
  datelineSlashes,
  datelineStops,
  datelineDash,
  datelineAgencyFirst,
  datelineChinese,
  datelinePlain,
  datelineDay,
];

/** The whole grammar of the raw files. Order is meaning: in each list the first rule that fits wins. */
export const rules: RuleTable = {
  opening: [...datelines, datelineBullet],
  belowStandfirst: datelines,
  head: [
    breadcrumb,
    bracketedAction,
    shareLine,
    relativeTime,
    labelDate,
    labelPublished,
    labelUpdated,
    labelSource,
    barLine,
    outletLine,
    dayLine,
    photoCredit,
    captionCredit,
    mediaCaption,
    byline,
    authorNote,
    wireFlag,
    markdownHeadline,
    flash,
    headline,
  ],
  ending: [
    bracketedAction,
    shareLine,
    copyrightLine,
    outletPage,
    outletCredit,
    signOff,
    reportingCredit,
    bylineBelow,
    authorNote,
    publishedIn,
    labelDayLine,
    labelSourceLine,
    dayLine,
  ],
  anywhere: [breadcrumb, bracketedAction, shareLine],
  page: [pageStamp],
  lead: [leadDate, leadWeekday],
  beginning: [weekdayAndDay],
  body: [mentionedDate],
  clues: [mentionedWeekday, anniversary],
};
