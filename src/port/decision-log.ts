import { open, readFile, type FileHandle } from "node:fs/promises";
import { codeOf } from "./error-code.js";

const LINE_BREAK = 0x0a;

/**
 * Adds a line to the end of a log, which is made when there is none, and waits until it is on the disk. The line is written
 * in one go behind whatever others have added meanwhile; where the log ends in the middle of a line, since a machine went
 * down, that line is closed first. Rejects with the system's error.
 */
export async function appendToLog(path: string, line: string): Promise<void> {
  if (line.includes("\n")) throw new RangeError("a line of a log has no line break in it");
  const file = await open(path, "a+");
  try {
    const bytes = Buffer.from(`${(await endsTorn(file)) ? "\n" : ""}${line}\n`);
    const { bytesWritten } = await file.write(bytes);
    // What is left of the line counts as torn and is closed by the next one.
    if (bytesWritten < bytes.length) throw Object.assign(new Error("the line was not written whole"), { code: "EIO" });
    await file.sync();
  } finally {
    await file.close();
  }
}

async function endsTorn(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return false;
  const { bytesRead, buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return bytesRead === 1 && buffer[0] !== LINE_BREAK;
}

/** The lines of a log, without their ends; empty when there is no log yet. The last is empty where the log ends whole. */
export async function readLog(path: string): Promise<readonly string[]> {
  try {
    return (await readFile(path, "utf8")).split(/\r?\n/);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}
