import type { CardStyle } from "./card.js";

const BRUSHES = { yes: "good", "yes-with-notes": "warning", unknown: "warning", no: "bad" } as const;

/** The sentence that says whether a promise is kept, in the colour of the answer. */
export function verdictLine(verdict: keyof typeof BRUSHES, { messages, paint }: CardStyle): string {
  return `${paint[BRUSHES[verdict]](messages.say("cli", `verdict/${verdict}`))}\n`;
}
