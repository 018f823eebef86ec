import type { XmlFault, XmlFaultId } from "./xml-document.js";

/** A file that is not XML at all has a fault every few characters: more than this many help nobody. */
export const MAX_FAULTS = 100;

/** The faults seen so far, the first MAX_FAULTS of them. */
export class FaultList {
  readonly #faults: XmlFault[] = [];

  get isFull(): boolean {
    return this.#faults.length >= MAX_FAULTS;
  }

  report(fault: XmlFaultId, offset: number): void {
    if (!this.isFull) this.#faults.push({ fault, offset });
  }

  /** In order of offset. */
  inOrder(): readonly XmlFault[] {
    return this.#faults.sort((one, other) => one.offset - other.offset);
  }
}
