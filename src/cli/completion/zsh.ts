import type { Completed, CompletedCommand, CompletedOption, Completion } from "./completed-command.js";

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
const escaped = (text: string): string => text.replace(/[[\]:\\]/g, String.raw`\$&`);

function action(completed: Completed): string {
  if (completed === "file") return "_files";
  return completed === "anything" ? "" : `(${completed.map(escaped).join(" ")})`;
}

/** An option as \`_arguments\` reads it. */
function specification({ name, summary, value, many }: CompletedOption): string {
  const repeated = many ? "*" : "";
  const told = `[${escaped(summary)}]`;
  return quoted(
    value === undefined ? `${repeated}--${name}${told}` : `${repeated}--${name}=${told}:${name}:${action(value)}`,
  );
}

function branch({ words, options, operands }: CompletedCommand): string {
  const specifications = [...options.map(specification), quoted(`*:operand:${action(operands)}`)];
  return `    ${quoted(words)})\n      _arguments ${specifications.join(" \\\n        ")}\n      ;;\n`;
}

const described = (entries: readonly (readonly [word: string, summary: string])[]): string =>
  entries.map(([word, summary]) => quoted(`${word}:${summary}`)).join(" ");

/** `kinoglot completion zsh`: everything with what it is for, in the language of the reader. */
export function zshCompletion({ commands, nouns, options }: Completion): string {
  const verbsOf = (noun: string): readonly (readonly [string, string])[] =>
    commands
      .filter(({ words }) => words.startsWith(`${noun} `))
      .map(({ words, summary }) => [words.slice(noun.length + 1), summary]);
  const nounsWithVerbs = nouns.filter(({ noun }) => verbsOf(noun).length > 0);
  const paired = commands.filter(({ words }) => words.includes(" "));
  const general = `_arguments ${[...options.map(specification), quoted("*:operand:")].join(" ")}`;
  return `#compdef kinoglot
# Completion of kinoglot for zsh, made by: kinoglot completion zsh
_kinoglot() {
  local called
  local -i used=2
  local -a found
  # The language may be told before the command.
  while (( CURRENT > 2 )); do
    case $words[2] in
      (--lang=*) words[2]=(); (( CURRENT -= 1 )) ;;
      (--lang) (( CURRENT > 3 )) || break; words[2,3]=(); (( CURRENT -= 2 )) ;;
      (*) break ;;
    esac
  done
  if [[ $words[2] == -* ]]; then
    ${general}
    return
  fi
  called=$words[2]
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    found=(${described(nouns.map(({ noun, summary }) => [noun, summary]))})
    _describe -t commands command found
    return
  fi
  if (( CURRENT == 3 )) && [[ $words[3] != -* ]]; then
    case $words[2] in
${nounsWithVerbs.map(({ noun }) => `      ${noun}) found=(${described(verbsOf(noun))}) ;;\n`).join("")}    esac
    (( \${#found} )) && _describe -t commands command found
  fi
  if (( CURRENT > 3 )); then
    case "$words[2] $words[3]" in
      (${paired.map(({ words }) => quoted(words)).join("|")}) called="$words[2] $words[3]"; used=3 ;;
    esac
  fi
  words=("$called" "\${(@)words[used+1,-1]}")
  (( CURRENT -= used - 1 ))
  case $called in
${commands.map(branch).join("")}    (*) ${general} ;;
  esac
}

# Sourced, or read by the completion system as a function of this name.
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _kinoglot "$@"; else compdef _kinoglot kinoglot; fi
`;
}
