/** Writes the sizes of the areas in a browser into docs/package.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { browserSizes } from "./browser-sizes.js";
import { PROJECT_ROOT } from "./project-root.js";

const PAGE = join(PROJECT_ROOT, "docs/package.md");
const TABLE = /(<!-- begin: sizes -->\n)[\s\S]*?(<!-- end: sizes -->)/;

const rows = (await browserSizes()).map(
  ({ imported, minified, gzipped }) => `| \`${imported}\` | ${minified} | ${gzipped} |\n`,
);
const table = `| Imported | Minified, kB | Gzipped, kB |\n| --- | --- | --- |\n${rows.join("")}`;
const page = readFileSync(PAGE, "utf8");
if (!TABLE.test(page)) throw new Error(`${PAGE} has no place for sizes`);
writeFileSync(
  PAGE,
  page.replace(TABLE, (_whole, begin: string, end: string) => `${begin}${table}${end}`),
);
console.log(table);
