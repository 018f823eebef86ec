import type { Terminal } from "../terminal.js";

/** Shows how far a long run has come, in a line that goes away again. */
export interface Progress {
  show(done: number): void;
  hide(): void;
}

/** What is counted: pieces such as files, or the bytes of one large thing. */
export type ProgressUnit = "pieces" | "bytes";

/** Work that is over sooner needs no bar. */
const PATIENCE_MS = 1000;
/** A screen that is written oftener costs more than it shows. */
const BETWEEN_MS = 100;
const WIDTH = 24;

const BYTE_UNITS = ["B", "kB", "MB", "GB", "TB"] as const;

function counted(done: number, total: number, unit: ProgressUnit): string {
  if (unit === "pieces") return `${done}/${total}`;
  const power = Math.min(BYTE_UNITS.length - 1, Math.floor(Math.log10(total) / 3));
  const digits = power === 0 ? 0 : 1;
  const scaled = (bytes: number): string => (bytes / 1000 ** power).toFixed(digits);
  return `${scaled(done)}/${scaled(total)} ${BYTE_UNITS[power]!}`;
}

/** The line of a bar: its filled part, the whole percent that are done, and the count. */
export function progressLine(done: number, total: number, unit: ProgressUnit): string {
  const share = Math.min(1, Math.max(0, done / total));
  const filled = Math.floor(share * WIDTH);
  const percent = String(Math.floor(share * 100)).padStart(3);
  return `[${"#".repeat(filled)}${"-".repeat(WIDTH - filled)}] ${percent} %  ${counted(done, total, unit)}`;
}

/**
 * The progress of so much work, on the screen of whoever waits for longer than a second; silent for a single piece, in
 * pipes, and on a terminal that cannot take a line back.
 */
export function progressOf(
  total: number,
  { stderr, env, now = () => performance.now() }: Pick<Terminal, "stderr" | "env" | "now">,
  unit: ProgressUnit = "pieces",
): Progress {
  const shown = total > 1 && stderr.isTTY === true && env["TERM"] !== "dumb";
  let next = shown ? now() + PATIENCE_MS : Number.POSITIVE_INFINITY;
  let drawn = false;
  return {
    show(done) {
      if (!shown || now() < next) return;
      next = now() + BETWEEN_MS;
      drawn = true;
      stderr.write(`\r\u001b[K${progressLine(done, total, unit)}`);
    },
    hide() {
      if (!drawn) return;
      drawn = false;
      // The next bar need not wait: this one was taken off for an answer.
      next = now();
      stderr.write("\r\u001b[K");
    },
  };
}
