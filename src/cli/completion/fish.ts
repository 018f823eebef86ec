import type { Completed, CompletedCommand, CompletedOption, Completion } from "./completed-command.js";

const quoted = (text: string): string => `'${text.replace(/[\\']/g, String.raw`\$&`)}'`;

function valueOf(completed: Completed): string {
  if (completed === "file") return "-r -F";
  return completed === "anything" ? "-x" : `-x -a ${quoted(completed.join(" "))}`;
}

function optionLine(condition: string, { name, summary, value }: CompletedOption): string {
  const short = name === "help" ? " -s h" : "";
  const takes = value === undefined ? "" : ` ${valueOf(value)}`;
  return `complete -c kinoglot -n ${condition} -l ${name}${short}${takes} -d ${quoted(summary)}\n`;
}

function linesOf({ words, options, operands }: CompletedCommand): string {
  const condition = quoted(`__kinoglot_calls ${words}`);
  const after =
    operands === "anything"
      ? ""
      : `complete -c kinoglot -n ${condition} ${operands === "file" ? "-F" : `-a ${quoted(operands.join(" "))}`}\n`;
  return options.map((option) => optionLine(condition, option)).join("") + after;
}

/** `kinoglot completion fish`: everything with what it is for, in the language of the reader. */
export function fishCompletion({ commands, nouns }: Completion): string {
  const verbs = commands.filter(({ words }) => words.includes(" "));
  const single = commands.filter(({ words }) => !words.includes(" ")).map(({ words }) => words);
  const shared = single.filter((word) => verbs.some(({ words }) => words.startsWith(`${word} `)));
  return `# Completion of kinoglot for fish, made by: kinoglot completion fish
function __kinoglot_typed
    # The words before the one at the cursor are exactly these.
    set -l typed (commandline -opc)
    test "$typed[2..-1]" = "$argv"
end

function __kinoglot_calls
    set -l typed (commandline -opc)
    set -l count (count $argv)
    test (count $typed) -gt $count; or return 1
    test "$typed[2..$(math $count + 1)]" = "$argv"; or return 1
    # A word that is a command of its own too, with a verb behind it, is the other command.
    contains -- "$argv" ${shared.join(" ")}; or return 0
    not contains -- "$typed[2..3]" ${verbs.map(({ words }) => quoted(words)).join(" ")}
end

complete -c kinoglot -f
${nouns
  .map(({ noun, summary }) => `complete -c kinoglot -n __kinoglot_typed -a ${noun} -d ${quoted(summary)}\n`)
  .join("")}${verbs
    .map(({ words, summary }) => {
      const [noun = "", verb = ""] = words.split(" ");
      return `complete -c kinoglot -n ${quoted(`__kinoglot_typed ${noun}`)} -a ${verb} -d ${quoted(summary)}\n`;
    })
    .join("")}${commands.map(linesOf).join("")}`;
}
