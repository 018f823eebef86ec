import { parseVersionTag, type Notation } from "../../src/version-tag/index.js";

/** A text to read in a program that can be ended when it takes too long. */
export interface ParsingTask {
  readonly text: string;
  readonly notation: Notation;
}

process.on("message", ({ text, notation }: ParsingTask) => {
  process.send?.(parseVersionTag(text, { notation, region: "BE" }).tag);
});
// A first answer says that everything is loaded.
process.send?.(parseVersionTag("OmU").tag);
