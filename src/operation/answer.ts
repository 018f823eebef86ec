import type { Problem } from "../generated/schema-types.js";
import { validators, type Validator } from "../generated/validators.js";
import { DEEPEST_NESTING, isDeeperThan } from "./nesting.js";
import type { Operation } from "./operation.js";
import type { ProblemId } from "./problem-table.js";
import { problemOf } from "./problem.js";
import type { ReaderInLanguage } from "./reader.js";
import { faulty, isRefusal, refusal, type Refusal } from "./refusal.js";
import { OPERATION_IDS, operationOf, type OperationId } from "./registry.js";
import { schemaFaults } from "./schema-faults.js";
import { inputSchemaOf } from "./schema-names.js";

/** What a request is answered with: the operation's output, or why it could not be checked. */
export type Answer = { readonly result: unknown } | { readonly problem: Problem };

/** An answer, or one whose result is written as JSON already. */
export type Given = Answer | { readonly json: string };

const inputValidators = Object.fromEntries(
  OPERATION_IDS.map((id) => [id, validators[inputSchemaOf(id)] as Validator<unknown>]),
) as Readonly<Record<OperationId, Validator<unknown>>>;

/** Callers of catalogues speak a protocol that knows 400 for all that is wrong with a question. */
function problemOfBadInput(id: OperationId): ProblemId {
  return id.startsWith("catalogues/") ? "invalid-query" : "invalid-input";
}

function inputRefusal(id: OperationId, input: unknown): Refusal | undefined {
  if (isDeeperThan(DEEPEST_NESTING, input)) return refusal("too-deep", { limit: DEEPEST_NESTING });
  const validate = inputValidators[id];
  return validate(input) ? undefined : faulty(problemOfBadInput(id), schemaFaults(validate.errors ?? []));
}

/** The input of an operation, where it fits its schema; or why it does not. */
export function checkedInput(id: OperationId, input: unknown): { readonly value: unknown } | Refusal {
  return inputRefusal(id, input) ?? { value: input };
}

/** The answer that says why a request is refused. */
export function refused(refusal: Refusal, reader: ReaderInLanguage): Answer {
  return { problem: problemOf(refusal, reader.messages) };
}

function run(operation: Operation, input: unknown, reader: ReaderInLanguage): Answer | Promise<Answer> {
  const settle = (output: unknown): Answer => (isRefusal(output) ? refused(output, reader) : { result: output });
  const output = operation.run(input, reader);
  return output instanceof Promise ? output.then(settle) : settle(output);
}

/**
 * Validates the input of an operation and runs it. Answers at once when the operation is loaded and answers at once
 * itself, which spares a busy door a turn of the event loop a request. Throws only for errors in the program.
 */
export function answer(id: OperationId, input: unknown, reader: ReaderInLanguage): Answer | Promise<Answer> {
  const denied = inputRefusal(id, input);
  if (denied) return refused(denied, reader);
  const operation = operationOf(id);
  return operation instanceof Promise
    ? operation.then((ready) => run(ready, input, reader))
    : run(operation, input, reader);
}
