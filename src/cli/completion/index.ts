import type { Messages } from "../../message/index.js";
import type { CommandRegister } from "../command.js";
import { bashCompletion } from "./bash.js";
import { completionFor, type Completion } from "./completed-command.js";
import { fishCompletion } from "./fish.js";
import { zshCompletion } from "./zsh.js";

const SCRIPTS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const satisfies Readonly<
  Record<string, (completion: Completion) => string>
>;

/** A shell that a script can be written for. */
export type Shell = keyof typeof SCRIPTS;

/** The script that teaches a shell the commands, options and values, in the words of a reader. */
export async function completionScript(shell: Shell, register: CommandRegister, messages: Messages): Promise<string> {
  return SCRIPTS[shell](await completionFor(register, messages));
}
