import { readdirSync, readFileSync } from "node:fs";

/** A call of the program: settings such as `LC_ALL=de`, and arguments. */
export interface ScenarioCall {
  readonly env: Readonly<Record<string, string>>;
  readonly args: readonly string[];
}

/**
 * A scenario of the command line. The file reads from top to bottom: what it is about, the command after `$ `, with
 * settings such as `LC_ALL=de` before it, then sections that start with `== stdin`, `== stdout`, `== stderr`, `== file
 * <path>` for a file that is there afterwards, and `== exit <code>`. A section that is left out is empty; the exit code must
 * be there. Commands above the last one prepare it. `{folder}` is a folder that is there for this scenario only.
 */
export interface Scenario extends ScenarioCall {
  readonly name: string;
  readonly about: string;
  readonly before: readonly ScenarioCall[];
  readonly stdin: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly files: Readonly<Record<string, string>>;
  readonly exit: number;
}

const ENDING = ".scenario";
const FOLDER = new URL("./", import.meta.url);
const ASSIGNMENT = /^([A-Z_]+)=(.*)$/;
const FILE = /^file (.+)$/;

/** Words of a command line as a shell reads them: blanks part them, quotation marks hold them together. */
export function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, "$1$2"),
  );
}

function callOf(command: string): ScenarioCall {
  const words = wordsOf(command);
  const start = words.indexOf("kinoglot");
  return {
    env: Object.fromEntries(words.slice(0, start).map((word) => ASSIGNMENT.exec(word)!.slice(1) as [string, string])),
    args: words.slice(start + 1),
  };
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
  const calls = [...head.matchAll(/^\$ (.*)$/gm)].map(([, command = ""]) => callOf(command));
  const call = calls.at(-1);
  const exit = [...sections.keys()].map((title) => /^exit (\d)$/.exec(title)?.[1]).find((code) => code !== undefined);
  if (call === undefined || exit === undefined) throw new Error(`${name}: a scenario needs a command and an exit code`);
  const files = [...sections].flatMap(([title, content]) => {
    const path = FILE.exec(title)?.[1];
    return path === undefined ? [] : [[path, content] as const];
  });
  return {
    name,
    about: head.slice(0, head.search(/^\$ /m)).trim(),
    before: calls.slice(0, -1),
    ...call,
    stdin: sections.get("stdin") ?? "",
    stdout: sections.get("stdout") ?? "",
    stderr: sections.get("stderr") ?? "",
    files: Object.fromEntries(files),
    exit: Number(exit),
  };
}

/** Every scenario below this folder, in order of name. */
export function readScenarios(): readonly Scenario[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(ENDING));
  return files
    .map((file) => file.replaceAll("\\", "/"))
    .sort()
    .map((file) => parseScenario(file.slice(0, -ENDING.length), readFileSync(new URL(file, FOLDER), "utf8")));
}
