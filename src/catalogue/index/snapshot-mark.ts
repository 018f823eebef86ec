import { probedKeys, type ProbedKeys } from "../keys/index.js";
import { GramWriter } from "./grams.js";
import { hashText } from "./hash.js";
import { headOf } from "./title-head.js";

let mark: number | undefined;

/** A number that changes when keys, grams or heads of titles do: it tells snapshots that this program could not search. */
export function snapshotMark(): number {
  return (mark ??= hashText(probedKeys().map(written).join("\n")));
}

function written({ fold, neutral, surnames }: ProbedKeys): string {
  const { high, low } = headOf(neutral);
  const writer = new GramWriter();
  const grams = writer.grams.subarray(0, writer.write(neutral));
  return [fold, neutral, high, low, ...grams, ...surnames].join("\t");
}
