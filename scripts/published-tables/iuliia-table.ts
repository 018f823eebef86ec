import { normalized } from "../../src/text/index.js";
import type { PublishedTable } from "./published-table.js";

type Rows = Readonly<Record<string, string>>;

interface IuliiaFile {
  readonly name: string;
  readonly mapping: Rows;
  readonly prev_mapping: Rows | null;
  readonly next_mapping: Rows | null;
  readonly ending_mapping: Rows | null;
}

/**
 * A table in iuliia's JSON shape: a mapping of letters; overrides by the letter before (`prev_mapping`: "ье", or "е" at the
 * start of a word) and after (`next_mapping`: "йа"); and of the last two letters of longer words.
 */
export function iuliiaTable(text: string): PublishedTable {
  const file = JSON.parse(text) as IuliiaFile;
  const { mapping, prev_mapping: before, next_mapping: after, ending_mapping: endings } = file;
  const romanize = (word: string): string => {
    const ending = word.length > 2 ? endings?.[word.slice(-2)] : undefined;
    const letters = [...(ending === undefined ? word : word.slice(0, -2))];
    const stem = letters.map((letter, at) => {
      const left = before?.[(letters[at - 1] ?? "") + letter];
      return left ?? after?.[letter + (letters[at + 1] ?? "")] ?? mapping[letter] ?? letter;
    });
    return normalized(stem.join("") + (ending ?? ""), "NFC");
  };
  return { publisher: "iuliia", name: `iuliia:${file.name}`, letters: Object.keys(mapping), romanize };
}
