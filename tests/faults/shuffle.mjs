// Loaded before a program: what a folder holds comes in an order of its own, which the number $SHUFFLE decides, as another disk may give it.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

let state = Number(process.env.SHUFFLE);
const below = (count) => {
  state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
  return Math.floor((state / 2 ** 32) * count);
};

function shuffled(list) {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = below(at + 1);
    [list[at], list[other]] = [list[other], list[at]];
  }
  return list;
}

const { readdir, readdirSync } = fs;
const { readdir: promised } = fs.promises;
fs.readdirSync = (...args) => shuffled(readdirSync(...args));
fs.readdir = (...args) => {
  const done = args.pop();
  readdir(...args, (error, list) => done(error, list && shuffled(list)));
};
fs.promises.readdir = async (...args) => shuffled(await promised(...args));
syncBuiltinESMExports();
