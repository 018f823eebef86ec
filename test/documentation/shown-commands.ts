import { readFileSync } from "node:fs";
import { runInMemory } from "../cli/run-in-memory.js";
import { wordsOf } from "../scenario/scenario.js";

/** A command of a page, what was typed at its questions, and what the page says a terminal shows. */
export interface ShownCommand {
  readonly command: string;
  readonly typed: string;
  readonly output: string;
}

const PROMPT = "$ kinoglot ";
/** The question of a review ends so; what stands behind it was typed. */
const QUESTION = /( \? help > )(\S+)$/gm;

/** The commands of a page with what it says they print. */
export function commandsOf(path: string): readonly ShownCommand[] {
  const page = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  return [...page.matchAll(/^```console\n([\s\S]*?)^```/gm)]
    .flatMap(([, block = ""]) => block.split(/^(?=\$ )/m))
    .filter((shown) => shown.startsWith(PROMPT))
    .map((shown) => {
      const end = shown.indexOf("\n");
      const printed = shown.slice(end + 1);
      return {
        command: shown.slice(PROMPT.length, end),
        typed: [...printed.matchAll(QUESTION)].map(([, , answer]) => `${answer}\n`).join(""),
        output: printed.replace(QUESTION, "$1"),
      };
    });
}

/** Runs commands joined by pipes and gives what a terminal shows: the talk of each, and what the last one prints. */
export async function shownBy({ command: line, typed }: Pick<ShownCommand, "command" | "typed">): Promise<string> {
  let stdin = typed;
  let talk = "";
  for (const command of line.split(" | kinoglot ")) {
    const { stdout, stderr } = await runInMemory(wordsOf(command), { stdin, env: {} });
    stdin = stdout;
    talk += stderr;
  }
  return stdin + talk;
}
