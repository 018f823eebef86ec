import type { Page } from "../page.js";
import { awardsReadBack, type SaidAward } from "../reads-back/awards.js";

/** One or several prizes as they stand in a list, and what is said of the record by them. */
export interface ListedAward {
  readonly text: string;
  readonly awards: readonly SaidAward[];
  readonly said: readonly string[];
}

/** Prizes on one line, parted by commas; one that would be read otherwise beside its neighbour is left out. */
export function awardList(items: readonly ListedAward[], page: Page): string {
  const kept: ListedAward[] = [];
  for (const item of items) {
    const last = kept.at(-1);
    const text = last === undefined ? item.text : `${last.text}, ${item.text}`;
    if (!awardsReadBack(text, [...(last?.awards ?? []), ...item.awards])) continue;
    kept.push(item);
    page.ledger.say(item.said);
  }
  return kept.map(({ text }) => text).join(", ");
}
