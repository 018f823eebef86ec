import assert from "node:assert/strict";
import type { Problem } from "../../src/generated/schema-types.js";
import { answer, readerOf, type OperationId } from "../../src/operation/index.js";
import type { LocalFiles } from "../../src/port/index.js";

/** What an operation answers; a problem fails the test. */
export async function resultOf<Result>(id: OperationId, input: unknown, files?: LocalFiles): Promise<Result> {
  const given = await answer(id, input, readerOf("en", { files }));
  assert.ok("result" in given, JSON.stringify(given));
  return given.result as Result;
}

/** The problem by which an operation refuses; a result fails the test. */
export async function problemOf(id: OperationId, input: unknown, files?: LocalFiles): Promise<Problem> {
  const given = await answer(id, input, readerOf("en", { files }));
  assert.ok("problem" in given, JSON.stringify(given).slice(0, 1000));
  return given.problem;
}

/** A machine with these files, by path; a number is a file of that size which must not be read, `"/"` a folder. */
export function machineWith(content: Readonly<Record<string, string | number>>): LocalFiles {
  const textOf = (path: string): Uint8Array => {
    const found = content[path];
    assert.equal(typeof found, "string", `${path} is read`);
    return Buffer.from(found as string);
  };
  return {
    look: (path) => {
      const found = content[path];
      if (found === undefined) return Promise.resolve({ kind: "none", failure: "ENOENT" });
      if (found === "/") return Promise.resolve({ kind: "folder" });
      const bytes = typeof found === "number" ? found : Buffer.byteLength(found);
      return Promise.resolve({ kind: "file", bytes });
    },
    read: (path) => Promise.resolve(textOf(path)),
    chunks: async function* (path) {
      await Promise.resolve();
      yield textOf(path);
    },
    folder: () => Promise.reject(new RangeError("more than 50,000 files")),
  };
}

/** A whole second below an hour as a time of SubRip. */
export const clock = (seconds: number): string =>
  `00:${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")},000`;

/** Cues of three seconds, one every four. */
export function srt(texts: readonly string[]): string {
  return texts.map((text, at) => `${at + 1}\n${clock(at * 4)} --> ${clock(at * 4 + 3)}\n${text}\n`).join("\n");
}

/** Two cues, the second in part italic. */
export const TIDE = srt(["The tide turns at six.", "Then we must go <i>now</i>."]);
