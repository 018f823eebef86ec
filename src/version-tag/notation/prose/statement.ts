import type { Span } from "../../../model/index.js";
import type { Item } from "./item.js";
import type { ProseRole } from "./word-roles.js";

/** What an item was understood as: part of a version mark, or a language in one of its roles. */
export type Claim = "version" | "audio" | "subtitles" | "intertitles" | "live" | "access" | "passages" | "denied";

const NOWHERE: readonly number[] = [];

/**
 * The items of a text with what has been understood of them so far. Each language is claimed once, by the mark that says
 * what it is: heard, read, denied.
 */
export class Statement {
  readonly items: readonly Item[];
  readonly #claims: (Claim | undefined)[];
  readonly #places = new Map<ProseRole, number[]>();

  constructor(items: readonly Item[]) {
    this.items = items;
    this.#claims = new Array<Claim | undefined>(items.length).fill(undefined);
    for (let index = 0; index < items.length; index++)
      for (const { role } of items[index]!.roles) {
        const places = this.#places.get(role);
        if (!places) this.#places.set(role, [index]);
        else if (places.at(-1) !== index) places.push(index);
      }
  }

  /** The places of the items that can play one of the roles, in the order of the text. */
  placesOf(...roles: readonly ProseRole[]): readonly number[] {
    let found = NOWHERE;
    for (const role of roles) {
      const places = this.#places.get(role);
      if (places) found = found.length === 0 ? places : [...new Set([...found, ...places])];
    }
    return roles.length === 1 || found.length < 2 ? found : [...found].sort((a, b) => a - b);
  }

  /** True when some item can play one of the roles. */
  holds(...roles: readonly ProseRole[]): boolean {
    return roles.some((role) => this.#places.has(role));
  }

  at(index: number): Item | undefined {
    return this.items[index];
  }

  claim(index: number, role: Claim): void {
    this.#claims[index] ??= role;
  }

  claimOf(index: number): Claim | undefined {
    return this.#claims[index];
  }

  isFree(index: number): boolean {
    return this.#claims[index] === undefined;
  }

  /** The stretch of text from one item to another. */
  spanOf(first: number, last: number): Span {
    return { start: this.items[first]!.start, end: this.items[last]!.end };
  }

  textOf(first: number, last: number): string {
    return this.items
      .slice(first, last + 1)
      .map((item) => item.raw)
      .join(" ");
  }
}
