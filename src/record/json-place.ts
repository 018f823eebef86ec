const EMPTY: readonly JsonPlace[] = [];

/**
 * A value somewhere in a JSON document that may be of any shape, and where it stands: members that are missing or of the
 * wrong kind are places without a value.
 */
export class JsonPlace {
  readonly value: unknown;
  readonly #parent: JsonPlace | undefined;
  readonly #token: string | number;

  constructor(value: unknown, parent?: JsonPlace, token: string | number = "") {
    this.value = value;
    this.#parent = parent;
    this.#token = token;
  }

  /** JSON Pointer (RFC 6901) from the value that the walk began with. */
  get pointer(): string {
    return this.#parent === undefined ? "" : `${this.#parent.pointer}/${escapeToken(String(this.#token))}`;
  }

  /** Whether it is an object that is no list. */
  get isObject(): boolean {
    return typeof this.value === "object" && this.value !== null && !Array.isArray(this.value);
  }

  /** The value when it is a text with something in it. */
  get text(): string | undefined {
    return typeof this.value === "string" && this.value !== "" ? this.value : undefined;
  }

  /** The value when it is a whole number. */
  get integer(): number | undefined {
    return Number.isInteger(this.value) ? (this.value as number) : undefined;
  }

  /** Whether something is stated here: no null, no empty list, no empty text. */
  get isStated(): boolean {
    const { value } = this;
    return value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
  }

  /** The member of that name. */
  member(name: string): JsonPlace {
    const members = this.isObject ? (this.value as Readonly<Record<string, unknown>>) : undefined;
    return new JsonPlace(members && Object.hasOwn(members, name) ? members[name] : undefined, this, name);
  }

  /** The entries of the list; none when it is no list. */
  get items(): readonly JsonPlace[] {
    if (!Array.isArray(this.value)) return EMPTY;
    return this.value.map((value: unknown, index) => new JsonPlace(value, this, index));
  }

  /** The entries of a member that is a list. */
  itemsOf(name: string): readonly JsonPlace[] {
    return this.member(name).items;
  }

  /** All members of an object, with their names. */
  get members(): readonly (readonly [name: string, place: JsonPlace])[] {
    if (!this.isObject) return [];
    return Object.entries(this.value as Readonly<Record<string, unknown>>).map(([name, value]) => [
      name,
      new JsonPlace(value, this, name),
    ]);
  }

  /** The place that a pointer leads to from here; undefined when it is malformed or leads nowhere. */
  resolve(pointer: string): JsonPlace | undefined {
    if (pointer === "") return this;
    if (!pointer.startsWith("/")) return undefined;
    const tokens = pointer.slice(1).split("/");
    let place = this.#step(tokens[0] ?? "");
    for (const token of tokens.slice(1)) place = place === undefined ? undefined : place.#step(token);
    return place;
  }

  #step(escaped: string): JsonPlace | undefined {
    const token = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(this.value)) {
      if (!/^(?:0|[1-9][0-9]{0,8})$/.test(token) || Number(token) >= this.value.length) return undefined;
      return new JsonPlace(this.value[Number(token)], this, Number(token));
    }
    if (!this.isObject || !Object.hasOwn(this.value as object, token)) return undefined;
    return this.member(token);
  }
}

/** A name as one step of a JSON Pointer (RFC 6901). */
export function escapeToken(token: string): string {
  return token.includes("~") || token.includes("/") ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;
}
