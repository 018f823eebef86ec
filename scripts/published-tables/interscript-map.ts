import { patternOf, replacementOf, type Aliases } from "./interscript-pattern.js";

/** The replacement that writes what was found in capitals. */
export const UPCASE = Symbol("upcase");

/** One replacement of a stage: what is replaced, where, and by what (`$1` stands for a part that was caught). */
export interface Substitution {
  readonly everywhere: RegExp;
  readonly here: RegExp;
  readonly to: string | typeof UPCASE;
}

/** A step of a stage. A parallel step tries its substitutions at each place, the longest first. */
export type Step =
  | { readonly kind: "sub"; readonly substitution: Substitution }
  | { readonly kind: "parallel"; readonly substitutions: readonly Substitution[] }
  | { readonly kind: "run"; readonly map: string | undefined; readonly stage: string }
  | { readonly kind: "compose" };

/** A map of interscript: its stages, and the maps that it calls by other names. */
export interface InterscriptMap {
  readonly stages: ReadonlyMap<string, readonly Step[]>;
  readonly dependencies: ReadonlyMap<string, string>;
}

const DEPENDENCY = /^dependency "([^"]+)"(?:, as: (\w+))?/;
const ALIAS = /^def_alias (\w+), (.+)$/;
const STAGE = /^stage(?:\((\w+)\))? \{$/;
const PARALLEL = /^parallel ?\{$/;
const RUN = /^run (?:map\.(\w+)\.)?stage\.(\w+)$/;
const SUB = /^sub (.+)$/;

/** Reads the text of an `.imp` file; lines that are of no use for comparing (metadata, tests) are passed over. */
export function readInterscriptMap(text: string): InterscriptMap {
  const stages = new Map<string, Step[]>();
  const dependencies = new Map<string, string>();
  const aliases: Aliases = new Map();
  let steps: Step[] | undefined;
  let parallel: Substitution[] | undefined;
  for (const given of text.split("\n")) {
    const line = given.trim();
    if (line.startsWith("#")) continue;
    const dependency = DEPENDENCY.exec(line);
    const alias = ALIAS.exec(line);
    const stage = STAGE.exec(line);
    const run = RUN.exec(line);
    const sub = SUB.exec(line);
    if (dependency) dependencies.set(dependency[2] ?? "", dependency[1]!);
    else if (alias) aliases.set(alias[1]!, patternOf(alias[2]!, aliases));
    else if (stage) stages.set(stage[1] ?? "main", (steps = []));
    else if (!steps) continue;
    else if (PARALLEL.test(line)) steps.push({ kind: "parallel", substitutions: (parallel = []) });
    else if (line === "}") [steps, parallel] = parallel ? [steps, undefined] : [undefined, undefined];
    else if (line === "compose") steps.push({ kind: "compose" });
    else if (run) steps.push({ kind: "run", map: run[1], stage: run[2]! });
    else if (sub && parallel) parallel.push(substitution(sub[1]!, aliases));
    else if (sub) steps.push({ kind: "sub", substitution: substitution(sub[1]!, aliases) });
  }
  return { stages, dependencies };
}

/** `"е", "ye", before: boundary`: interscript's `before` is what stands to the left. */
function substitution(text: string, aliases: Aliases): Substitution {
  const [from, to, ...conditions] = argumentsOf(text);
  let source = `(?:${patternOf(from!, aliases)})`;
  for (const condition of conditions) {
    const [, side, what] = /^(\w+): *(.+)$/.exec(condition)!;
    const pattern = patternOf(what!, aliases);
    if (side === "before") source = `(?<=${pattern})${source}`;
    if (side === "not_before") source = `(?<!${pattern})${source}`;
    if (side === "after") source += `(?=${pattern})`;
    if (side === "not_after") source += `(?!${pattern})`;
  }
  const written = to === "upcase" ? UPCASE : replacementOf(to!);
  return { everywhere: new RegExp(source, "gmu"), here: new RegExp(source, "muy"), to: written };
}

/** The parts between commas that stand in no brackets and quotes; a comment at the end is left out. */
function argumentsOf(text: string): string[] {
  const parts = [""];
  let depth = 0;
  let quote = "";
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (quote) {
      if (char === "\\") parts[parts.length - 1] += text[at++]!;
      else if (char === quote) quote = "";
    } else if (char === "#") break;
    else if (char === '"' || char === "'") quote = char;
    else if ("([".includes(char)) depth++;
    else if (")]".includes(char)) depth--;
    else if (char === "," && depth === 0) {
      parts.push("");
      continue;
    }
    parts[parts.length - 1] += text[at]!;
  }
  return parts.map((part) => part.trim());
}
