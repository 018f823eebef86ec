import type { Span } from "../../../model/index.js";
import { playsAny, type Item } from "./item.js";
import type { ProseRole } from "./word-roles.js";

/** What an item was understood as: part of a version mark, or a language in one of its roles. */
export type Claim = "version" | "audio" | "subtitles" | "intertitles" | "live" | "access" | "passages" | "denied";

/**
 * The items of a text with what has been understood of them so far. Each language is claimed once, by the mark that says
 * what it is: heard, read, denied.
 */
export class Statement {
  readonly items: readonly Item[];
  readonly #claims: (Claim | undefined)[];
  readonly #roles = new Set<ProseRole>();

  constructor(items: readonly Item[]) {
    this.items = items;
    this.#claims = new Array<Claim | undefined>(items.length).fill(undefined);
    for (const item of items) for (const { role } of item.roles) this.#roles.add(role);
  }

  /** The places of the items that can play one of the roles. */
  *placesOf(...roles: readonly ProseRole[]): Generator<number> {
    if (!roles.some((role) => this.#roles.has(role))) return;
    for (let index = 0; index < this.items.length; index++) if (playsAny(this.items[index], ...roles)) yield index;
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
