import { reason } from "../../check/index.js";
import type { Reason } from "../../model/index.js";
import type { ReadName } from "../reading/index.js";

/** What the suffixes of two names say: they contradict each other, or only one name has one. */
export interface NameSuffixes {
  readonly otherSuffix: boolean;
  readonly loneSuffix: boolean;
  readonly reasons: readonly Reason[];
}

/** A degree or an order (`PhD`, `OBE`) tells no namesakes apart. */
function telling({ suffix }: ReadName): ReadName["suffix"] {
  return suffix?.meaning === "title" ? null : suffix;
}

/** Sets suffixes against each other: father and son, or rulers of one name, are two persons. */
export function suffixesOf(a: ReadName, b: ReadName): NameSuffixes {
  const [first, second] = [telling(a), telling(b)];
  if (first && second) {
    const otherSuffix = first.meaning !== second.meaning;
    const params = { a: first.text, b: second.text };
    return {
      otherSuffix,
      loneSuffix: false,
      reasons: otherSuffix ? [reason("name/other-suffix", "against", params)] : [],
    };
  }
  const lone = first ?? second;
  if (lone === null) return { otherSuffix: false, loneSuffix: false, reasons: [] };
  const reasons = [reason("name/suffix-one-side", "against", { text: lone.text })];
  return { otherSuffix: false, loneSuffix: true, reasons };
}
