/** The blank, letters a–z and figures each have a sign of their own; all others share what is left. */
const PLAIN = 37;
const SIGNS = 59;
/** As many signs as a number of 32 bits holds. */
const HALF = 5;

/** The beginning of a key as a number: keys that begin alike have heads that begin alike. */
export interface TitleHead {
  readonly high: number;
  readonly low: number;
}

/** The head of a key; where the key is shorter, `filling` stands for what is not there. */
export function headOf(key: string, filling: "least" | "most" = "least"): TitleHead {
  return { high: half(key, 0, filling), low: half(key, HALF, filling) };
}

/** Their order, as a sort takes it. */
export function compareHeads(a: TitleHead, b: TitleHead): number {
  return a.high - b.high || a.low - b.low;
}

function half(key: string, start: number, filling: "least" | "most"): number {
  let value = 0;
  for (let at = start; at < start + HALF; at++) {
    const sign = at < key.length ? signOf(key.charCodeAt(at)) : filling === "least" ? 0 : SIGNS - 1;
    value = value * SIGNS + sign;
  }
  return value;
}

function signOf(unit: number): number {
  if (unit === 0x20) return 0;
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x60;
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 27;
  return PLAIN + (unit % (SIGNS - PLAIN));
}
