/** A batch or set is metadata, and short; what claims to be longer is read no further than this. */
export const LONGEST_SET = 65536;

/** The items of MXF metadata that are looked at, by their labels (without the version in byte 7). */
const ITEMS = {
  resourceId: "060e2b34010101__0101151200000000",
  ancillaryResourceId: "060e2b34010101__0101151300000000",
  mediaType: "060e2b34010101__0409020100000000",
  streamId: "060e2b34010101__0103040400000000",
  packageId: "060e2b34010101__0101151000000000",
} as const;
/** An item of a metadata set, by our name for it. */
export type MetadataItem = keyof typeof ITEMS;

/** Tags that the standard fixes (ST 377-1 annex); others are given out by the primer of the file. */
const FIXED_TAGS: Readonly<Record<number, MetadataItem>> = { 0x4401: "packageId", 0x3f07: "streamId" };

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function sixteen(bytes: Uint8Array, at: number): number {
  return bytes[at]! * 256 + bytes[at + 1]!;
}

/** Whole numbers of four bytes, high byte first. */
export function number32(bytes: Uint8Array, at: number): number {
  return sixteen(bytes, at) * 65536 + sixteen(bytes, at + 2);
}

/** Which item each two-byte tag of this file stands for (ST 377-1 §9.2). Bytes that end early give what they hold. */
export function primerTags(primer: Uint8Array): ReadonlyMap<number, MetadataItem> {
  const items = new Map(Object.entries(ITEMS).map(([item, label]) => [label as string, item as MetadataItem]));
  const tags = new Map<number, MetadataItem>();
  for (let at = 8; at + 18 <= primer.length; at += 18) {
    const label = hex(primer.subarray(at + 2, at + 18));
    const item = items.get(`${label.slice(0, 14)}__${label.slice(16)}`);
    if (item !== undefined) tags.set(sixteen(primer, at), item);
  }
  return tags;
}

/** The known items of a metadata set of two-byte tags and lengths (ST 336); one that runs over the end is left out. */
export function metadataItems(
  set: Uint8Array,
  tags: ReadonlyMap<number, MetadataItem>,
): ReadonlyMap<MetadataItem, Uint8Array> {
  const found = new Map<MetadataItem, Uint8Array>();
  for (let at = 0; at + 4 <= set.length; at += 4 + sixteen(set, at + 2)) {
    const tag = sixteen(set, at);
    const item = tags.get(tag) ?? FIXED_TAGS[tag];
    const value = set.subarray(at + 4, at + 4 + sixteen(set, at + 2));
    if (item !== undefined && value.length === sixteen(set, at + 2)) found.set(item, value);
  }
  return found;
}

/** Sixteen bytes as a UUID in lower case; null for fewer, more or none. */
export function uuidOf(bytes: Uint8Array | undefined): string | null {
  if (bytes?.length !== 16) return null;
  return hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** A string of MXF metadata: UTF-16, high byte first. */
export function wideText(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at + 2 <= bytes.length; at += 2) text += String.fromCharCode(sixteen(bytes, at));
  return text.replace(/\0+$/, "");
}
