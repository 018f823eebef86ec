import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, it } from "mocha";

const ROOT = new URL("../../", import.meta.url);
const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "SECURITY.md",
  "CODE_OF_CONDUCT.md",
  ...readdirSync(new URL("docs/", ROOT), { recursive: true, encoding: "utf8" })
    .map((path) => `docs/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".md"))
    .sort(),
];

/** Where the links of a page lead inside the project, without the place on the page; what stands in code is no link. */
function relativeLinks(text: string): readonly string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
  const inline = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)/g)];
  const references = [...prose.matchAll(/^\[[^\]\n]+\]:\s*<?([^\s>]+)/gm)];
  return [...inline, ...references]
    .map(([, target]) => (target as string).replace(/#.*$/, ""))
    .filter((target) => target !== "" && !/^[a-z][a-z+.-]*:/i.test(target));
}

describe("links of the documentation", () => {
  for (const page of PAGES) {
    it(`${page} leads to files that are there`, () => {
      const address = new URL(page, ROOT);
      const missing = relativeLinks(readFileSync(address, "utf8")).filter(
        (link) => !existsSync(new URL(link, address)),
      );
      assert.deepEqual(missing, []);
    });
  }

  const WRITTEN = [
    ["[a](docs/a.md) and [b](b.md#part)", ["docs/a.md", "b.md"]],
    ["[a](#part) [b](https://example.org/c) [c](mailto:a@example.org)", []],
    ["[a]: ../a.md", ["../a.md"]],
    ["`[a](b.md)`\n```\n[c](d.md)\n```\n", []],
    ['![a](b.svg "title")', ["b.svg"]],
  ] as const;
  for (const [text, links] of WRITTEN) {
    it(`${JSON.stringify(text)} leads to ${links.length}`, () => assert.deepEqual(relativeLinks(text), links));
  }
});
