import type { Completed, Completion } from "./completed-command.js";

/** A word in single quotes, in which a shell reads every sign as it stands. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** What the script does for a place: words are offered, files are looked for, anything is left to the person. */
function action(completed: Completed): string {
  if (completed === "file") return "_kinoglot_files";
  return completed === "anything" ? ":" : `_kinoglot_offer ${quoted(completed.join(" "))}`;
}

/** `kinoglot completion bash`. The words of the line are taken apart anew: bash cuts them at `:` and `=`. */
export function bashCompletion({ commands, nouns, options: general }: Completion): string {
  const single = commands.filter(({ words }) => !words.includes(" "));
  const generalWords = general.map(({ name }) => `--${name}`);
  const verbs = nouns.map(({ noun }) => {
    const further = commands.map(({ words }) => words.split(" ")).filter(([first]) => first === noun);
    return [noun, further.flatMap(([, verb]) => verb ?? [])] as const;
  });
  return `# Completion of kinoglot for bash, made by: kinoglot completion bash
_kinoglot_offer() {
  COMPREPLY+=($(compgen -W "$1" -- "$current"))
}

_kinoglot_files() {
  local found
  compopt -o filenames 2>/dev/null
  while IFS= read -r found; do COMPREPLY+=("$found"); done < <(compgen -f -- "$current")
}

_kinoglot_verbs() {
  case $1 in
${verbs
  .filter(([, further]) => further.length > 0)
  .map(([noun, further]) => `    ${noun}) _kinoglot_offer ${quoted(further.join(" "))} ;;\n`)
  .join("")}  esac
}

_kinoglot_options() {
  case $1 in
${commands.map(({ words, options }) => `    ${quoted(words)}) _kinoglot_offer ${quoted(options.map(({ name }) => `--${name}`).join(" "))} ;;\n`).join("")}  esac
}

# Completes the value of an option; fails where the option takes none.
_kinoglot_value() {
  case $1 in
${commands
  .flatMap(({ words, options }) =>
    options.flatMap(({ name, value }) =>
      value === undefined ? [] : `    ${quoted(`${words} --${name}`)}) ${action(value)} ;;\n`,
    ),
  )
  .join("")}    *) return 1 ;;
  esac
}

# The same before a command.
_kinoglot_general_value() {
  case $1 in
${general
  .flatMap(({ name, value }) => (value === undefined ? [] : `    --${name}) ${action(value)} ;;\n`))
  .join("")}    *) return 1 ;;
  esac
}

_kinoglot_operand() {
  case $1 in
${commands
  .filter(({ operands }) => operands !== "anything")
  .map(({ words, operands }) => `    ${quoted(words)}) ${action(operands)} ;;\n`)
  .join("")}  esac
}

_kinoglot() {
  local line=\${COMP_LINE:0:COMP_POINT} current previous command cut
  local -a words
  read -ra words <<<"$line"
  [[ $line == *[[:blank:]] ]] && words+=("")
  # The language may be told before the command.
  while ((\${#words[@]} > 2)); do
    case \${words[1]} in
      --lang=*) words=("\${words[0]}" "\${words[@]:2}") ;;
      --lang)
        ((\${#words[@]} > 3)) || break
        words=("\${words[0]}" "\${words[@]:3}")
        ;;
      *) break ;;
    esac
  done
  local last=$((\${#words[@]} - 1))
  current=\${words[last]}
  COMPREPLY=()
  if ((last == 1)); then
    if [[ $current == --*=* ]]; then
      cut=\${current%%=*}
      current=\${current#*=}
      _kinoglot_general_value "$cut"
    else
      _kinoglot_offer ${quoted([...nouns.map(({ noun }) => noun), ...generalWords].join(" "))}
    fi
    return
  fi
  if ((last == 2)) && _kinoglot_general_value "\${words[1]}"; then return; fi
  previous=\${words[last - 1]}
  case \${words[1]} in
    ${single.map(({ words }) => words).join("|")}) command=\${words[1]} ;;
  esac
  if ((last == 2)); then
    if [[ $current != -* ]]; then
      _kinoglot_verbs "\${words[1]}"
    elif [[ -z $command ]]; then
      _kinoglot_offer ${quoted(generalWords.join(" "))}
    fi
  fi
  if ((last > 2)); then
    case "\${words[1]} \${words[2]}" in
      ${commands
        .filter(({ words }) => words.includes(" "))
        .map(({ words }) => quoted(words))
        .join("|")}) command="\${words[1]} \${words[2]}" ;;
    esac
  fi
  if [[ $command ]]; then
    if [[ $current == --*=* ]]; then
      cut=\${current%%=*}
      current=\${current#*=}
      _kinoglot_value "$command $cut"
    elif ! _kinoglot_value "$command $previous"; then
      if [[ $current == -* ]]; then _kinoglot_options "$command"; else _kinoglot_operand "$command"; fi
    fi
  fi
  # What bash takes for a word begins behind the last colon, so no more than that is replaced.
  if [[ $current == *:* && $COMP_WORDBREAKS == *:* ]]; then
    cut=\${current%"\${current##*:}"}
    COMPREPLY=("\${COMPREPLY[@]#"$cut"}")
  fi
}

complete -F _kinoglot kinoglot
`;
}
