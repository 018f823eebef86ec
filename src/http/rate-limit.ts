/** What a client may still do, and the header fields that say so. */
export interface Allowance {
  readonly allowed: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

interface Count {
  taken: number;
  /** When its window ends, in milliseconds. */
  readonly ends: number;
}

/** The length of a window in seconds: the limit is so many requests a minute. */
const WINDOW = 60;
/** So many clients are remembered; who is forgotten begins anew. */
const MOST_CLIENTS = 100_000;

/** The first half of an IPv6 address is a client: whoever has one has all that begin so. */
function clientOf(address: string): string {
  const [plain = ""] = address.split("%", 1);
  if (plain.includes(".")) return plain.slice(plain.lastIndexOf(":") + 1);
  const [before = "", after] = plain.split("::");
  const [head, tail] = [before.split(":"), after?.split(":") ?? []];
  const zeros = after === undefined ? [] : Array<string>(Math.max(0, 8 - head.length - tail.length)).fill("0");
  return [...head, ...zeros, ...tail]
    .slice(0, 4)
    .map((group) => group || "0")
    .join(":");
}

/**
 * Counts the requests of each client address, and says in the fields of draft-ietf-httpapi-ratelimit-headers-10 what is left
 * of its quota. A window begins with a client's first request, so that not all begin anew at once.
 */
export class RateLimit {
  readonly #quota: number;
  readonly #now: () => number;
  readonly #mostClients: number;
  readonly #policy: string;
  /** In the order in which their windows end. */
  readonly #counts = new Map<string, Count>();

  /** At most `quota` requests a minute; `now` gives whole milliseconds. */
  constructor(quota: number, now = () => Math.floor(performance.now()), mostClients = MOST_CLIENTS) {
    this.#quota = quota;
    this.#now = now;
    this.#mostClients = mostClients;
    this.#policy = `"default";q=${quota};w=${WINDOW}`;
  }

  /** How many requests a minute a client may make. */
  get quota(): number {
    return this.#quota;
  }

  /** Counts a request from an address. */
  take(address = ""): Allowance {
    const now = this.#now();
    const count = this.#countOf(clientOf(address), now);
    count.taken += 1;
    const left = Math.max(0, this.#quota - count.taken);
    const seconds = String(Math.ceil((count.ends - now) / 1000));
    const allowed = count.taken <= this.#quota;
    return {
      allowed,
      headers: {
        "RateLimit-Policy": this.#policy,
        RateLimit: `"default";r=${left};t=${seconds}`,
        ...(!allowed && { "Retry-After": seconds }),
      },
    };
  }

  #countOf(client: string, now: number): Count {
    this.#forgetEnded(now);
    const known = this.#counts.get(client);
    if (known) return known;
    const [oldest] = this.#counts.keys();
    if (oldest !== undefined && this.#counts.size >= this.#mostClients) this.#counts.delete(oldest);
    const count = { taken: 0, ends: now + WINDOW * 1000 };
    this.#counts.set(client, count);
    return count;
  }

  #forgetEnded(now: number): void {
    for (const [client, { ends }] of this.#counts) {
      if (ends > now) return;
      this.#counts.delete(client);
    }
  }
}
