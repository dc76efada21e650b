const PAGE = 50;

/** The archive as its users would write it: texts in Markdown, layouts in Nunjucks, collections, pagination. */
export default function archive(config) {
  config.addFilter("day", dayOf);
  config.addFilter("path", (day) => day.replaceAll("-", "/"));
  config.addFilter("newest", (articles, count) => articles.slice(-count).reverse());
  config.addFilter("within", (groups, key) => groups.filter((group) => group.key.startsWith(key)));

  const addGroups = (name, keysOf) =>
    config.addCollection(name, (collections) =>
      grouped(collections.getFilteredByTag("articles"), keysOf),
    );
  addGroups("years", ({ date }) => [dayOf(date).slice(0, 4)]);
  addGroups("months", ({ date }) => [dayOf(date).slice(0, 7)]);
  addGroups("days", ({ date }) => [dayOf(date)]);

  const addTerms = (name, keysOf) => {
    addGroups(name, keysOf);
    config.addCollection(`${name}Pages`, (collections) =>
      inPages(grouped(collections.getFilteredByTag("articles").reverse(), keysOf)),
    );
  };
  addTerms("topics", ({ data }) => data.tags.filter((tag) => tag !== "articles"));
  addTerms("sources", ({ data }) => [data.source]);

  return { markdownTemplateEngine: "njk" };
}

const dayOf = (date) => date.toISOString().slice(0, 10);

/** Articles by what each of them is under: a day, a topic. */
function grouped(articles, keysOf) {
  const groups = new Map();
  for (const article of articles)
    for (const key of keysOf(article))
      if (groups.has(key)) groups.get(key).push(article);
      else groups.set(key, [article]);
  return [...groups].map(([key, items]) => ({ key, items }));
}

/** Lists cut into pages: Eleventy pages one list a template, and each topic is a list. */
const inPages = (groups) =>
  groups.flatMap(({ key, items }) => {
    const last = Math.ceil(items.length / PAGE);
    return Array.from({ length: last }, (_, at) => ({
      key,
      items: items.slice(at * PAGE, (at + 1) * PAGE),
      number: at + 1,
      last,
    }));
  });
