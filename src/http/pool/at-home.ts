import type { OperationId } from "../../operation/index.js";

const AT_HOME: ReadonlySet<string> = new Set<OperationId>(["catalogues/match"]);

/** Whether no worker can do an operation: the catalogues are in the memory of the service itself, or in a database. */
export function isAtHome(operation: string): boolean {
  return AT_HOME.has(operation);
}
