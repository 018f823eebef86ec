import type { Messages } from "../message/index.js";
import { readPackageVersion } from "../port/index.js";
import { isOptionName } from "./arguments/options.js";
import { COMMAND_WORDS } from "./commands/index.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import { FIRST_WORDS } from "./first-words.js";
import { overviewHelp } from "./help/overview-help.js";
import { nearest } from "./arguments/nearest.js";
import type { Terminal } from "./terminal.js";

const HELP_WORDS = new Set(["help", "--help", "-h"]);

/** The words without `--lang`, which says in which language to answer and nothing else. */
function withoutLang(args: readonly string[]): readonly string[] {
  return args.filter((argument, index) => !/^--lang(?:=|$)/.test(argument) && args[index - 1] !== "--lang");
}

/** The commands that were probably meant: those a verb alone may belong to, or else the one spelt most like it. */
function commandsMeant(first: string, second = ""): readonly string[] {
  const withVerb = COMMAND_WORDS.filter((words) => words.endsWith(` ${first}`));
  if (withVerb.length > 0) return withVerb;
  const near =
    nearest(`${first} ${second}`.trim(), COMMAND_WORDS) ?? nearest(first, [...COMMAND_WORDS, ...FIRST_WORDS]);
  return near === undefined ? [] : [near];
}

/** Answers a call that names no command: the version, the help, or which command was probably meant. */
export async function answerWithoutCommand(
  args: readonly string[],
  messages: Messages,
  { stdout, stderr }: Terminal,
): Promise<ExitCode> {
  const words = withoutLang(args);
  const asked = words.filter((word) => !HELP_WORDS.has(word));
  const [first] = asked;
  if (first === "--version") {
    stdout.write(`${readPackageVersion()}\n`);
    return EXIT.clean;
  }
  if (first?.startsWith("-") === true) {
    const isKnown = isOptionName(first.slice(2).split("=", 1)[0] ?? "");
    const meant = isKnown ? undefined : nearest(first, ["--help", "--version", "--lang"]);
    const said = isKnown
      ? messages.say("cli", "error/missing-operand", { name: "COMMAND" })
      : messages.say("cli", "error/unknown-option", { name: first });
    stderr.write(`${said}\n`);
    if (meant) stderr.write(`${messages.say("cli", "error/did-you-mean", { name: meant })}\n`);
    stderr.write(`${messages.say("cli", "error/see-help", { command: "kinoglot" })}\n`);
    return EXIT.usage;
  }
  const known = FIRST_WORDS.find((word) => word === first);
  if (first === undefined || (asked.length === 1 && known)) {
    const isHelpAsked = words.length === 0 || words.length > asked.length;
    (isHelpAsked ? stdout : stderr).write(await overviewHelp(known, messages));
    return isHelpAsked ? EXIT.clean : EXIT.usage;
  }
  const written = asked.slice(0, known ? 2 : 1).join(" ");
  const meant = commandsMeant(first, asked[1]).map((words) => `kinoglot ${words}`);
  stderr.write(`${messages.say("cli", "error/unknown-command", { name: messages.quote(written) })}\n`);
  if (meant.length > 0)
    stderr.write(`${messages.say("cli", "error/did-you-mean", { name: messages.choice(meant) })}\n`);
  stderr.write(`${messages.say("cli", "error/see-help", { command: "kinoglot" })}\n`);
  return EXIT.usage;
}
