import { hashText } from "../../index/hash.js";
import { probedKeys } from "../../keys/index.js";
import { storedKey } from "./stored-key.js";

/** Rises whenever the tables of a catalogue, or how they are filled, change. */
const LAYOUT = 1;

let mark: string | undefined;

/** A text that changes when tables or keys do: it tells catalogues that this program could not search. */
export function tablesMark(): string {
  const written = (): readonly string[] =>
    probedKeys().map(({ fold, neutral, surnames }) => [fold, neutral, ...surnames].map(storedKey).join("\t"));
  mark ??= `${LAYOUT}-${hashText(written().join("\n")).toString(36)}`;
  return mark;
}
