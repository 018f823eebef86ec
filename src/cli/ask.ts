import { answer, inputSchemaOf, type Answer, type OperationId } from "../operation/index.js";
import type { Call } from "./command.js";
import { typedFor } from "./arguments/context-options.js";
import { UsageError } from "./usage-error.js";

/**
 * The answer of an operation to a command. A fault in what was typed for an option is wrong usage and is told by the name
 * of the option, whatever the form of the output; other problems are the answer.
 */
export async function ask(id: OperationId, input: unknown, { options, reader }: Call): Promise<Answer> {
  const given = await answer(id, input, reader);
  if (!("problem" in given)) return given;
  for (const { pointer, params } of given.problem.errors ?? []) {
    const typed = typedFor(pointer, options);
    if (!typed) continue;
    const { schemaExample } = await import("./schema-example.js");
    throw new UsageError((messages) => {
      const named = { name: `--${typed.name}`, value: messages.quote(typed.value) };
      const { allowedValues, nearest } = params as Readonly<Record<string, readonly string[] | undefined>>;
      if (allowedValues) {
        return messages.say("cli", "error/bad-choice", { ...named, choices: messages.choice(allowedValues) });
      }
      const example = schemaExample(inputSchemaOf(id), pointer);
      const sentence = messages.say("cli", "error/bad-value", { ...named, example });
      return nearest?.length
        ? `${sentence} ${messages.say("cli", "error/did-you-mean", { name: messages.choice(nearest) })}`
        : sentence;
    });
  }
  return given;
}
