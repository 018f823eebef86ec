import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { normalized } from "../../src/text/index.js";
import { UPCASE, readInterscriptMap, type InterscriptMap, type Step, type Substitution } from "./interscript-map.js";
import type { PublishedTable } from "./published-table.js";

/** A table of interscript: an `.imp` file, with the maps in the same folder that it depends on. */
export function interscriptTable(path: string): PublishedTable {
  const maps = new Map<string, InterscriptMap>();
  const mapOf = (name: string): InterscriptMap => {
    let map = maps.get(name);
    if (!map) {
      const file = join(dirname(path), `${name}.imp`);
      maps.set(name, (map = readInterscriptMap(existsSync(file) ? readFileSync(file, "utf8") : "")));
    }
    return map;
  };
  const name = basename(path, ".imp");
  const run = (word: string, map: InterscriptMap, stage: string): string =>
    (map.stages.get(stage) ?? []).reduce((text, step) => {
      if (step.kind !== "run") return stepDone(text, step);
      const other = step.map === undefined ? map : mapOf(map.dependencies.get(step.map) ?? "");
      return run(text, other, step.stage);
    }, word);
  const letters = new Set([...readFileSync(path, "utf8").matchAll(/sub "(?:\\u([0-9a-f]{4})|(.))"/gi)].map(lastLetter));
  return {
    publisher: "interscript",
    name,
    letters: [...letters].filter(
      (letter) => /[\u0430-\u045f\u0461-\u052f]/.test(letter) && letter === letter.toLowerCase(),
    ),
    romanize: (word) => normalized(run(word, mapOf(name), "main"), "NFC"),
  };
}

function lastLetter([, code, letter]: RegExpMatchArray): string {
  return code === undefined ? letter! : String.fromCharCode(parseInt(code, 16));
}

function stepDone(text: string, step: Exclude<Step, { kind: "run" }>): string {
  if (step.kind === "compose") return normalized(text, "NFC");
  if (step.kind === "sub") return substituted(text, step.substitution);
  return inParallel(text, step.substitutions);
}

function substituted(text: string, { everywhere, to }: Substitution): string {
  return to === UPCASE ? text.replace(everywhere, (part) => part.toUpperCase()) : text.replace(everywhere, to);
}

/** At each place the longest match counts; the conditions see the text as it was. */
function inParallel(text: string, substitutions: readonly Substitution[]): string {
  let out = "";
  for (let at = 0; at < text.length;) {
    const found = longestAt(text, at, substitutions);
    out += found ? found.to : text[at]!;
    at += found ? found.length : 1;
  }
  return out;
}

function longestAt(
  text: string,
  at: number,
  substitutions: readonly Substitution[],
): { readonly length: number; readonly to: string } | undefined {
  let best: { length: number; to: string } | undefined;
  for (const { here, to } of substitutions) {
    here.lastIndex = at;
    const length = here.exec(text)?.[0].length ?? 0;
    if (length > (best?.length ?? 0) && to !== UPCASE) best = { length, to };
  }
  return best;
}
