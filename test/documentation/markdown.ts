import { readdirSync, readFileSync } from "node:fs";

/** A page of docs/, named by its path below the folder it was looked for in, without the ending. */
export interface Page {
  readonly name: string;
  readonly text: string;
}

const DOCS = new URL("../../docs/", import.meta.url);

/** The pages below a folder of docs/, the index pages left out, in the order of their names. */
export function pagesBelow(folder: string): readonly Page[] {
  return readdirSync(new URL(`${folder}/`, DOCS), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".md") && !path.endsWith("README.md"))
    .map((path) => path.slice(0, -".md".length))
    .sort()
    .map((name) => ({ name, text: docsFile(`${folder}/${name}.md`) }));
}

/** The text of a file of docs/. */
export function docsFile(path: string): string {
  return readFileSync(new URL(path, DOCS), "utf8");
}

/** The bodies of the fenced blocks that carry this info string. */
export function fencedBlocks(text: string, info: string): readonly string[] {
  const blocks: string[] = [];
  let body: string[] | undefined;
  for (const line of text.split("\n")) {
    if (body === undefined) {
      if (line === "```" + info) body = [];
    } else if (line === "```") {
      blocks.push(body.join("\n"));
      body = undefined;
    } else body.push(line);
  }
  return blocks;
}

/** The rows of all tables with these column heads: the texts of the cells, code marks taken off. */
export function tableRows(text: string, heads: readonly string[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let inside = false;
  for (const line of text.split("\n")) {
    if (!line.startsWith("|")) {
      inside = false;
      continue;
    }
    const cells = line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim().replace(/^`(.*)`$/, "$1"));
    if (cells.join("|") === heads.join("|")) inside = true;
    else if (inside && !cells.every((cell) => /^-+$/.test(cell))) rows.push(cells);
  }
  return rows;
}
