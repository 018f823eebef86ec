import type { Reason } from "../../generated/schema-types.js";
import type { CardStyle } from "./card.js";

const SIGNS = { for: "+", against: "−" } as const;
const BRUSHES = { for: "good", against: "bad" } as const;

/** Reasons as lines of a card: what speaks for it with a plus, what speaks against it with a minus. */
export function reasonLines(reasons: readonly Reason[], { paint }: CardStyle): string {
  return reasons
    .map(
      ({ reason, effect, message }) =>
        `  ${paint[BRUSHES[effect]](SIGNS[effect])} ${message} ${paint.faint(`[${reason}]`)}\n`,
    )
    .join("");
}
