/** Whether the length of a packet is written in one byte, in four, or in nine. */
export type LengthForm = 1 | 4 | 9;

/** Bytes from hexadecimal digits; blanks are passed over. */
export function bytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.replace(/\s/g, "").match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function written(value: number, count: number): Uint8Array {
  const result = new Uint8Array(count);
  for (let at = count - 1, rest = value; at >= 0; at--, rest = Math.floor(rest / 256)) result[at] = rest % 256;
  return result;
}

/** A length as BER in a number of bytes. */
export function berLengthOf(length: number, form: LengthForm): Uint8Array {
  return form === 1 ? written(length, 1) : joined(written(0x80 + form - 1, 1), written(length, form - 1));
}

/** A packet; `length` may lie. */
export function packet(key: string, value: Uint8Array, form: LengthForm = 4, length = value.length): Uint8Array {
  return joined(bytes(key), berLengthOf(length, form), value);
}

/** An item of a metadata set. */
function item(tag: string, value: Uint8Array): Uint8Array {
  return joined(bytes(tag), written(value.length, 2), value);
}

const KEYS = {
  header: "060e2b34 02050101 0d010201 01020400",
  body: "060e2b34 02050101 0d010201 01030400",
  footer: "060e2b34 02050101 0d010201 01040400",
  primer: "060e2b34 02050101 0d010201 01050100",
  package: "060e2b34 02530101 0d010101 01013700",
  descriptor: "060e2b34 02530101 0d010101 01016400",
  resource: "060e2b34 02530101 0d010101 01016500",
  fill: "060e2b34 01010102 03010210 01000000",
  timedText: "060e2b34 01020101 0d010301 17010b01",
  stream: "060e2b34 0101010c 0d010509 01000000",
  encrypted: "060e2b34 02040107 0d010301 027e0100",
  picture: "060e2b34 01020101 0d010301 15010801",
} as const;

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const wide = (words: string): Uint8Array => joined(...Array.from(words, (char) => written(char.charCodeAt(0), 2)));

export const RESOURCE_ID = "0b1c2d3e-0000-4000-8000-000000000001";
export const FONT_ID = "0b1c2d3e-0000-4000-8000-000000000002";

/** A partition pack whose essence is a stream of this number. */
function partition(key: "header" | "body" | "footer", stream = 0): Uint8Array {
  return packet(KEYS[key], joined(new Uint8Array(60), written(stream, 4), new Uint8Array(24)));
}

function primer(): Uint8Array {
  const labels = [
    "fffe 060e2b34 0101010c 01011512 00000000",
    "fffb 060e2b34 0101010c 01011513 00000000",
    "fffa 060e2b34 01010107 04090201 00000000",
  ];
  return packet(KEYS.primer, joined(written(labels.length, 4), written(18, 4), ...labels.map(bytes)));
}

/** What is changed in a file. */
export interface MxfParts {
  readonly runIn?: number;
  readonly form?: LengthForm;
  /** The packets of essence; the XML alone unless given. */
  readonly essence?: readonly Uint8Array[];
  /** What the fill before the essence claims to be long. */
  readonly fillLength?: number;
}

export const essence = {
  timedText: (xml: string, form: LengthForm = 4, length?: number): Uint8Array =>
    packet(KEYS.timedText, text(xml), form, length ?? text(xml).length),
  encrypted: (): Uint8Array => packet(KEYS.encrypted, new Uint8Array(200).fill(7)),
  picture: (): Uint8Array => packet(KEYS.picture, new Uint8Array(200).fill(7)),
  font: (size: number): Uint8Array => joined(partition("body", 10), packet(KEYS.stream, new Uint8Array(size).fill(9))),
};

/** A timed text MXF file as ST 429-5 lays it out, as small as it gets. */
export function mxfFile(
  xml: string,
  { runIn = 0, form = 4, essence: packets, fillLength = 100 }: MxfParts = {},
): Uint8Array {
  const id = bytes(RESOURCE_ID.replaceAll("-", ""));
  const font = bytes(FONT_ID.replaceAll("-", ""));
  return joined(
    new Uint8Array(runIn).fill(0x20),
    partition("header"),
    primer(),
    packet(KEYS.package, item("4401", joined(bytes("060a2b34010101050101 0f20 13000000"), id))),
    packet(KEYS.descriptor, joined(item("3001", written(24, 8)), item("fffe", id))),
    packet(
      KEYS.resource,
      joined(item("fffb", font), item("fffa", wide("application/x-font-opentype")), item("3f07", written(10, 4))),
    ),
    packet(KEYS.fill, new Uint8Array(100), form === 1 ? 4 : form, fillLength),
    partition("body", 1),
    ...(packets ?? [essence.timedText(xml, form)]),
    partition("footer"),
  );
}
