import type { Operation } from "./operation.js";

/**
 * Every operation, in the order in which they are listed. An operation is loaded when it is first asked for, so that a
 * program that only reads version tags never pays for the other areas. A new operation is one file and one line here.
 */
const LOADERS = {
  "version-tags/parse": async () => (await import("./version-tags/parse.js")).parseOperation,
  "version-tags/format": async () => (await import("./version-tags/format.js")).formatOperation,
  "version-tags/compare": async () => (await import("./version-tags/compare.js")).compareOperation,
  "version-tags/styles": async () => (await import("./version-tags/styles.js")).stylesOperation,
  "languages/lookup": async () => (await import("./languages/lookup.js")).lookupOperation,
} as const satisfies Record<string, () => Promise<Operation>>;

export type OperationId = keyof typeof LOADERS;

export const OPERATION_IDS = Object.keys(LOADERS) as OperationId[];

/** Whether an operation of this id exists. */
export function isOperationId(id: unknown): id is OperationId {
  return typeof id === "string" && Object.hasOwn(LOADERS, id);
}

const loaded = new Map<OperationId, Operation>();

/** The operation of an id: at once when it has been asked for before, else as soon as it is loaded. */
export function operationOf(id: OperationId): Operation | Promise<Operation> {
  return loaded.get(id) ?? loadOperation(id);
}

async function loadOperation(id: OperationId): Promise<Operation> {
  const operation = await LOADERS[id]();
  loaded.set(id, operation);
  return operation;
}
