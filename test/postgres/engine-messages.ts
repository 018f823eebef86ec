import type { SqlValue } from "../../src/model/index.js";

/** A statement, or a script where there are no values. */
export interface ToEngine {
  readonly id: number;
  readonly text: string;
  readonly values?: readonly SqlValue[];
}

/** What came of it; with the number 0, that the engine has started. */
export type FromEngine =
  | { readonly id: number; readonly rows: readonly object[] }
  | { readonly id: number; readonly message: string; readonly code: string };
