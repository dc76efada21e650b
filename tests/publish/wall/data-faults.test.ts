import { expect, test } from "vitest";
import { pageFaults } from "../../../src/publish/wall/page-faults.ts";

const XML = '<?xml version="1.0" encoding="utf-8"?>\n';

test.each([
  ["feed.xml", `${XML}<feed xmlns="http://www.w3.org/2005/Atom"><title>a &lt; b</title></feed>\n`],
  ["feed.xml", `${XML}<feed><link rel="self" href="feed.xml"/></feed>`],
  ["feed.json", '{"a":1}'],
  ["data/a.ndjson", '{"a":1}\n{"b":2}\n'],
  ["data/a.ndjson", ""],
  ["data/a.csv", '"a","b"\r\n"\'=1",\r\n"-""-","x\n=y"\r\n'.replace('"-""-"', '"1-2"')],
  ["assets/theme.css", "@layer theme {\n:root { --paper: #fff }\n}\n"],
  ["robots.txt", "User-agent: *\n<script>"],
])("%s may be %j", (address, content) => {
  expect(pageFaults(address, content)).toEqual([]);
});

test.each([
  ["no declaration", "feed.xml", "<feed></feed>"],
  ["a doctype", "feed.xml", `${XML}<!DOCTYPE feed><feed></feed>`],
  ["CDATA", "feed.xml", `${XML}<feed><title><![CDATA[a]]></title></feed>`],
  ["a processing instruction", "feed.xml", `${XML}<?a?><feed></feed>`],
  ["a comment", "feed.xml", `${XML}<feed><!-- a --></feed>`],
  ["a bare ampersand", "feed.xml", `${XML}<feed><title>a & b</title></feed>`],
  ["an entity", "feed.xml", `${XML}<feed><title>&xxe;</title></feed>`],
  ["a control character", "feed.xml", `${XML}<feed><title>\u0001</title></feed>`],
  ["an element that is none of ours", "feed.xml", `${XML}<feed><content>a</content></feed>`],
  [
    "an attribute that is none of ours",
    "feed.xml",
    `${XML}<feed><title type="html">a</title></feed>`,
  ],
  ["an attribute twice", "feed.xml", `${XML}<feed xmlns="a" xmlns="b"></feed>`],
  ["a link to a script", "feed.xml", `${XML}<feed><link href="javascript:go()"/></feed>`],
  ["ends in the wrong order", "feed.xml", `${XML}<feed><entry></feed></entry>`],
  ["no end", "feed.xml", `${XML}<feed>`],
  ["two roots", "feed.xml", `${XML}<feed></feed><feed></feed>`],
  ["nothing", "feed.xml", XML],
  ["what is no JSON", "feed.json", "{a:1}"],
  ["a line that is no JSON", "data/a.ndjson", '{"a":1}\n{b\n'],
  ["an empty line", "data/a.ndjson", '{"a":1}\n\n{"b":1}\n'],
  ["a formula", "data/a.csv", '"a"\r\n"=1+1"\r\n'],
  ["a formula with a minus", "data/a.csv", '"a","-1+1"\r\n'],
  ["a formula with an at", "data/a.csv", '"@a"\r\n'],
  ["a formula behind a tab", "data/a.csv", '"\t=1"\r\n'],
  ["a cell without quotation marks", "data/a.csv", '"a",=1\r\n'],
  ["rules that are loaded", "assets/theme.css", "@layer theme {\n@import 'a.css';\n}\n"],
  ["rules that leave their layer", "assets/theme.css", "@layer theme {\n}\np {}\n}\n"],
  ["a quotation mark within", "data/a.csv", '"a"b"\r\n'],
])("a file with %s is refused: %s %j", (_, address, content) => {
  expect(pageFaults(address, content)).toHaveLength(1);
});
