import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GeneratedFile } from "./generated-file.js";
import { PROJECT_ROOT } from "./project-root.js";

interface WordRow {
  readonly language: string;
  readonly words: string;
}

interface TraitsFile {
  readonly rows: readonly (WordRow & { readonly letters: string })[];
  readonly variants: readonly WordRow[];
  readonly samples: readonly (readonly [string, string])[];
}

const SOURCE = "data/subtitle/written-traits.json";

/** `["fr", "où", …]` → `{ fr: "où …" }`, each word once. */
function packed(rows: readonly (readonly [string, string])[]): string {
  return JSON.stringify(Object.fromEntries(rows), null, 2);
}

function once(row: WordRow): readonly [string, string] {
  const words = row.words.split(" ");
  const twice = words.find((word, at) => words.indexOf(word) !== at);
  if (twice !== undefined) throw new Error(`${SOURCE}: ${row.language} has ${twice} twice`);
  return [row.language, words.join(" ")];
}

/** The letters and frequent words of the languages subtitles are written in (src/generated/written-traits.ts). */
export function generateWrittenTraits(): readonly GeneratedFile[] {
  const file = JSON.parse(readFileSync(join(PROJECT_ROOT, SOURCE), "utf8")) as TraitsFile;
  for (const [language, word] of file.samples) {
    const row = file.rows.find((one) => one.language === language);
    if (!row?.words.split(" ").includes(word))
      throw new Error(`${SOURCE}: the sample ${language} ${word} is not there`);
  }
  const table = (name: string, comment: string, value: string): string =>
    `/** ${comment} */\nexport const ${name}: Readonly<Record<string, string>> = ${value};\n`;
  const text = [
    `// Generated from ${SOURCE}. Do not edit.\n`,
    table("FREQUENT_WORDS", "Frequent words of a language, parted by blanks.", packed(file.rows.map(once))),
    table(
      "LETTERS_BEYOND",
      "The letters of a language beyond a to z, or beyond the Cyrillic letters that all share.",
      packed(file.rows.map(({ language, letters }) => [language, letters])),
    ),
    table("VARIANT_WORDS", "Words that part Croatian, Bosnian and Serbian.", packed(file.variants.map(once))),
  ];
  return [{ path: "src/generated/written-traits.ts", text: text.join("\n") }];
}
