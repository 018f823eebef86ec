import type { Command } from "../command.js";
import { EXIT } from "../exit-code.js";
import { UsageError } from "../usage-error.js";

const SHELLS = ["bash", "zsh", "fish"] as const;

/** `kinoglot completion`: a script by which a shell completes commands, options and their values. */
export const completion: Command = {
  id: "command/completion",
  words: "completion",
  operands: "SHELL",
  operandChoices: SHELLS,
  leastOperands: 1,
  mostOperands: 1,
  options: ["lang"],
  examples: [
    "source <(kinoglot completion bash)",
    "kinoglot completion bash > ~/.local/share/bash-completion/completions/kinoglot",
    `kinoglot completion zsh > "\${fpath[1]}/_kinoglot"`,
    "kinoglot completion fish > ~/.config/fish/completions/kinoglot.fish",
  ],
  async run({ operands: [written = ""], reader: { messages }, terminal: { stdout }, register }) {
    const shell = SHELLS.find((known) => known === written);
    if (!shell) {
      const value = messages.quote(written);
      throw new UsageError(() =>
        messages.say("cli", "error/bad-choice", { name: "SHELL", choices: messages.choice(SHELLS), value }),
      );
    }
    const { completionScript } = await import("../completion/index.js");
    stdout.write(await completionScript(shell, register, messages));
    return EXIT.clean;
  },
};
