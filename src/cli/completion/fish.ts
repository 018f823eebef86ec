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
export function fishCompletion({ commands, nouns, options }: Completion): string {
  const verbs = commands.filter(({ words }) => words.includes(" "));
  const single = commands.filter(({ words }) => !words.includes(" ")).map(({ words }) => words);
  const shared = single.filter((word) => verbs.some(({ words }) => words.startsWith(`${word} `)));
  const bare = nouns.map(({ noun }) => noun).filter((noun) => !single.includes(noun));
  return `# Completion of kinoglot for fish, made by: kinoglot completion fish
function __kinoglot_words
    # The words between the program and the one at the cursor. The language may be told before the command.
    set -l typed (commandline -opc)
    set -e typed[1]
    while set -q typed[1]
        switch $typed[1]
            case '--lang=*'
                set -e typed[1]
            case --lang
                set -e typed[1..2]
            case '*'
                break
        end
    end
    set -q typed[1]; and printf '%s\\n' $typed
end

function __kinoglot_typed
    # The words before the one at the cursor are exactly these.
    set -l typed (__kinoglot_words)
    test "$typed" = "$argv"
end

function __kinoglot_begins
    # No command is there yet, or only the first word of one.
    set -l typed (__kinoglot_words)
    contains -- "$typed" '' ${bare.join(" ")}
end

function __kinoglot_calls
    set -l typed (__kinoglot_words)
    set -l count (count $argv)
    test (count $typed) -ge $count; or return 1
    test "$typed[1..$count]" = "$argv"; or return 1
    # A word that is a command of its own too, with a verb behind it, is the other command.
    contains -- "$argv" ${shared.join(" ")}; or return 0
    not contains -- "$typed[1..2]" ${verbs.map(({ words }) => quoted(words)).join(" ")}
end

complete -c kinoglot -f
${options.map((option) => optionLine("__kinoglot_begins", option)).join("")}${nouns
    .map(({ noun, summary }) => `complete -c kinoglot -n __kinoglot_typed -a ${noun} -d ${quoted(summary)}\n`)
    .join("")}${verbs
    .map(({ words, summary }) => {
      const [noun = "", verb = ""] = words.split(" ");
      return `complete -c kinoglot -n ${quoted(`__kinoglot_typed ${noun}`)} -a ${verb} -d ${quoted(summary)}\n`;
    })
    .join("")}${commands.map(linesOf).join("")}`;
}
