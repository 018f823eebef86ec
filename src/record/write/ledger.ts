/** Members that describe a value, or say where it was read; none is a fact that a text could leave out. */
const DESCRIPTIONS = new Set([
  "phonePrinted",
  "script",
  "given",
  "family",
  "suffix",
  "normal",
  "caseAsPrinted",
  "label",
  "order",
  "candidates",
  "span",
  "ambiguity",
]);
const ABOUT_THE_RECORD = new Set(["schemaVersion", "source", "evidence", "noise"]);
/** Values that state nothing where they stand. */
const NOTHING_STATED: ReadonlyMap<string, readonly unknown[]> = new Map<string, readonly unknown[]>([
  ["role", ["unknown"]],
  ["kind", ["unknown", "unspecified", "full"]],
  ["medium", ["unknown"]],
  ["result", ["won"]],
  ["approximate", [false]],
]);
/** Deeper than any record; what lies below counts as one value. */
const DEEPEST = 24;

type Mark = "said" | "unsaid";

/** JSON Pointers, one by one or in lists. */
export type Pointers = readonly (string | readonly string[])[];

/** What is known of a value: nothing stated in it, all said, none said, or the places in it that are not. */
type Outcome = "nothing" | "said" | "unsaid" | readonly string[];

/** A member name as a step of a JSON Pointer (RFC 6901). */
function step(key: string | number): string {
  return typeof key === "number" ? `/${key}` : `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Language and role of a title describe it; the language of a subtitle is what it says. */
function isDescription(key: string, pointer: string): boolean {
  if (pointer === "") return ABOUT_THE_RECORD.has(key);
  // A name is its printed form; what is printed of other values is how they were read.
  if (key === "printed") return !pointer.endsWith("/name");
  if (DESCRIPTIONS.has(key)) return true;
  if (key === "language") return !/\/(?:subtitles|live)\/\d+$/.test(pointer);
  return key === "role" && pointer.startsWith("/titles/");
}

function statesNothing(value: unknown, key: string): boolean {
  return value === null || value === undefined || value === "" || (NOTHING_STATED.get(key)?.includes(value) ?? false);
}

/** Keeps what a text has said of a record, by JSON Pointer, so that the rest can be named. */
export class Ledger {
  readonly #marks = new Map<string, Mark>();

  /** Notes that the values at these places, with all that lies below them, are said. */
  say(...pointers: Pointers): void {
    this.#mark("said", pointers);
  }

  /** Notes that a value below one that is said is left out all the same. */
  leave(...pointers: Pointers): void {
    this.#mark("unsaid", pointers);
  }

  #mark(mark: Mark, pointers: Pointers): void {
    for (const one of pointers) {
      if (typeof one === "string") this.#marks.set(one, mark);
      else for (const pointer of one) this.#marks.set(pointer, mark);
    }
  }

  /** The places of all that is stated and not said, in the order of the record; a list or object of which nothing is said once. */
  unsaid(record: Readonly<Record<string, unknown>>): readonly string[] {
    const outcome = this.#members(Object.entries(record), "", "unsaid", 0, true);
    return typeof outcome === "string" ? [] : outcome;
  }

  #outcome(value: unknown, key: string, pointer: string, inherited: Mark, depth: number): Outcome {
    const mark = this.#marks.get(pointer) ?? inherited;
    if (statesNothing(value, key)) return "nothing";
    if (typeof value !== "object" || depth >= DEEPEST) return mark;
    if (Array.isArray(value)) {
      // An empty list states nothing, except in a version, where it states that there are none.
      if (value.length === 0) return /version\/(?:audio|subtitles)$/.test(pointer) ? mark : "nothing";
      return this.#members([...value.entries()], pointer, mark, depth, false);
    }
    return this.#members(Object.entries(value as object), pointer, mark, depth, false);
  }

  #members(
    members: readonly (readonly [string | number, unknown])[],
    pointer: string,
    mark: Mark,
    depth: number,
    isRoot: boolean,
  ): Outcome {
    const places: string[] = [];
    let said = false;
    let partly = false;
    for (const [key, value] of members) {
      if (typeof key === "string" && isDescription(key, pointer)) continue;
      const place = pointer + step(key);
      const outcome = this.#outcome(value, String(key), place, mark, depth + 1);
      if (outcome === "said") said = true;
      else if (outcome === "unsaid") places.push(place);
      else if (outcome !== "nothing") {
        partly = true;
        for (const below of outcome) places.push(below);
      }
    }
    if (isRoot || partly || (said && places.length > 0)) return places;
    if (places.length > 0) return "unsaid";
    return said ? "said" : "nothing";
  }
}
