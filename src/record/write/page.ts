import { Ledger, type Pointers } from "./ledger.js";

/** A page being written: its lines, and what of the record they say. */
export class Page {
  readonly ledger = new Ledger();
  readonly #lines: string[] = [];

  /** Writes a line and notes what it says; an empty one is not written, and says nothing. */
  line(text: string, ...said: Pointers): void {
    if (text === "") return;
    this.#lines.push(text);
    this.ledger.say(...said);
  }

  /** Leaves a blank line, but not at the top and not two. */
  gap(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== "") this.#lines.push("");
  }

  /** True until the first line. */
  get isEmpty(): boolean {
    return this.#lines.length === 0;
  }

  /** What is written so far. */
  get text(): string {
    return this.#lines.join("\n").replace(/\n+$/, "");
  }
}
