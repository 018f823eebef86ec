import { readdirSync, readFileSync } from "node:fs";

/**
 * A scenario of the command line. The file reads from top to bottom: what it is about, the command after `$ `, with
 * settings such as `LC_ALL=de` before it, then sections that start with `== stdin`, `== stdout`, `== stderr` and
 * `== exit <code>`. A section that is left out is empty; the exit code must be there.
 */
export interface Scenario {
  readonly name: string;
  readonly about: string;
  readonly env: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  readonly stdin: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

const ENDING = ".scenario";
const FOLDER = new URL("./", import.meta.url);
const ASSIGNMENT = /^([A-Z_]+)=(.*)$/;

/** Words of a command line as a shell reads them: blanks part them, quotation marks hold them together. */
export function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, "$1$2"),
  );
}

/** Reads a scenario; throws when it has no command or no exit code. */
export function parseScenario(name: string, text: string): Scenario {
  const [head = "", ...parts] = text.split(/^== /m);
  const sections = new Map(
    parts.map((part) => {
      const end = part.indexOf("\n");
      return [part.slice(0, end), part.slice(end + 1)] as const;
    }),
  );
  const command = /^\$ (.*)$/m.exec(head);
  const exit = [...sections.keys()].map((title) => /^exit (\d)$/.exec(title)?.[1]).find((code) => code !== undefined);
  if (!command || exit === undefined) throw new Error(`${name}: a scenario needs a command and an exit code`);
  const words = wordsOf(command[1] as string);
  const start = words.indexOf("kinoglot");
  return {
    name,
    about: head.slice(0, command.index).trim(),
    env: Object.fromEntries(words.slice(0, start).map((word) => ASSIGNMENT.exec(word)!.slice(1) as [string, string])),
    args: words.slice(start + 1),
    stdin: sections.get("stdin") ?? "",
    stdout: sections.get("stdout") ?? "",
    stderr: sections.get("stderr") ?? "",
    exit: Number(exit),
  };
}

/** Every scenario of this folder, in order of name. */
export function readScenarios(): readonly Scenario[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(ENDING));
  return files
    .sort()
    .map((file) => parseScenario(file.slice(0, -ENDING.length), readFileSync(new URL(file, FOLDER), "utf8")));
}
