import type { Terminal } from "./terminal.js";

/** Shows how far a long run has come, in a line that goes away again. */
export interface Progress {
  show(done: number): void;
  hide(): void;
}

/** The progress of so many files; silent where there is one, where answers appear on the screen anyhow, and in pipes. */
export function progressOf(count: number, { stdout, stderr }: Pick<Terminal, "stdout" | "stderr">): Progress {
  const shown = count > 1 && stderr.isTTY === true && stdout.isTTY !== true;
  const put = (text: string): void => {
    if (shown) stderr.write(`\r\u001b[K${text}`);
  };
  return { show: (done) => put(`${done}/${count}`), hide: () => put("") };
}
