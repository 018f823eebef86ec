import type { Sentences } from "./sentences.js";
import { shorten } from "./shorten.js";

/** How a language joins a list and quotes a text. */
export interface Wording {
  /** `A, B and C`, without a serial comma. */
  readonly list: (items: readonly string[]) => string;
  /** `A, B or C`. */
  readonly choice: (items: readonly string[]) => string;
  /** A label before what it announces: `Note:`, in French with its no-break space. */
  readonly label: (text: string) => string;
  /** The user's text in the quotation marks of the language, shortened when it is long. */
  readonly quote: (text: string) => string;
}

/** The wording that the message file `terms` gives. */
export function createWording({ say }: Sentences): Wording {
  function join(items: readonly string[], key: "list/last" | "list/choice"): string {
    const last = items[items.length - 1];
    if (last === undefined) return say("terms", "list/none");
    if (items.length === 1) return last;
    return say("terms", key, { first: items.slice(0, -1).join(say("terms", "list/separator")), last });
  }
  return {
    list: (items) => join(items, "list/last"),
    choice: (items) => join(items, "list/choice"),
    label: (text) => say("terms", "label", { label: text }),
    quote: (text) => say("terms", "quotation", { text: shorten(text) }),
  };
}
