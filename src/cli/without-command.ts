import type { Messages } from "../message/index.js";
import { readPackageVersion } from "../port/index.js";
import { COMMAND_WORDS } from "./commands/index.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import { overviewHelp } from "./help.js";
import { nearest } from "./nearest.js";
import type { Terminal } from "./terminal.js";

const NOUNS = [...new Set(COMMAND_WORDS.map((words) => words.split(" ", 1)[0] as string))];
const HELP_WORDS = new Set(["help", "--help", "-h"]);

/** The words without `--lang`, which says in which language to answer and nothing else. */
function withoutLang(args: readonly string[]): readonly string[] {
  return args.filter((argument, index) => !argument.startsWith("--lang") && args[index - 1] !== "--lang");
}

/** Answers a call that names no command: the version, the help, or which command was probably meant. */
export function answerWithoutCommand(
  args: readonly string[],
  messages: Messages,
  { stdout, stderr }: Terminal,
): ExitCode {
  const words = withoutLang(args);
  const asked = words.filter((word) => !HELP_WORDS.has(word));
  const [first] = asked;
  if (first === "--version") {
    stdout.write(`${readPackageVersion()}\n`);
    return EXIT.clean;
  }
  if (first === undefined || (asked.length === 1 && NOUNS.includes(first))) {
    const isHelpAsked = words.length === 0 || words.length > asked.length;
    (isHelpAsked ? stdout : stderr).write(overviewHelp(first, messages));
    return isHelpAsked ? EXIT.clean : EXIT.usage;
  }
  const written = asked.slice(0, NOUNS.includes(first) ? 2 : 1).join(" ");
  const meant = nearest(asked.slice(0, 2).join(" "), COMMAND_WORDS) ?? nearest(first, [...COMMAND_WORDS, ...NOUNS]);
  const name = `kinoglot ${meant ?? ""}`;
  stderr.write(`${messages.say("cli", "error/unknown-command", { name: messages.quote(written) })}\n`);
  if (meant) stderr.write(`${messages.say("cli", "error/did-you-mean", { name })}\n`);
  stderr.write(`${messages.say("cli", "error/see-help", { command: "kinoglot" })}\n`);
  return EXIT.usage;
}
