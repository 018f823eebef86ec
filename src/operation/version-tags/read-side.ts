import type { VersionSide } from "../../generated/schema-types.js";
import type { Side } from "../../version-tag/index.js";
import type { LanguageReading } from "../language-reading.js";

/** A side as the comparison takes it. Only a tag has a `kind`; what is in hand has titles, tags and files. */
export function readSide(side: VersionSide, pointer: string, reading: LanguageReading): Side {
  if (typeof side === "string") return side;
  if ("kind" in side) return reading.tag(side, pointer);
  const { tag, ...rest } = side;
  return { ...rest, ...(tag && { tag: reading.tag(tag, `${pointer}/tag`) }) };
}
