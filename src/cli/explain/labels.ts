/** What a field of the record is called in an explanation; a day goes by its role. */
const LABELS: Readonly<Record<string, string>> = {
  sources: "source",
  distributors: "distributor",
  photoCredits: "photo credit",
  removed: "left out",
  topics: "topic",
  people: "person",
  organisations: "organisation",
  places: "place",
  displayTitle: "title",
  repairs: "mended",
  notices: "notice",
};

export const labelOf = (field: string): string => LABELS[field] ?? field;
