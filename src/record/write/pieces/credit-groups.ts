import type { GivenCompany, GivenCredit, GivenRecord } from "../given/index.js";
import { houseLabels, type WordedHouse } from "./house-words.js";

/** The people, or companies, that stand behind one label. */
export interface CreditGroup {
  readonly role: string;
  readonly label: string;
  readonly credits: readonly GivenCredit[];
  readonly companies: readonly GivenCompany[];
}

/** The label as it can be printed again; undefined when it is none that would stand before a colon. */
function printedLabel(label: string | undefined): string | undefined {
  const plain = (label?.endsWith(":") ? label.slice(0, -1) : label)?.trimEnd();
  return plain && /^[^\d,;:.|]+$/u.test(plain) ? plain : undefined;
}

function byLabel<Item extends { readonly label?: string }>(
  items: readonly Item[],
  label: string,
  keepsLabels: boolean,
): readonly (readonly [string, readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const own = (keepsLabels ? printedLabel(item.label) : undefined) ?? label;
    const group = groups.get(own);
    if (group === undefined) groups.set(own, [item]);
    else group.push(item);
  }
  return [...groups];
}

/**
 * The credits that a house prints with labels, by label, in the order of the house; its production companies in their
 * place among them. A record that was read from the same house keeps the labels it was printed with.
 */
export function creditGroups(
  house: WordedHouse,
  { house: from, credits, companies }: GivenRecord,
): readonly CreditGroup[] {
  const keepsLabels = from === house;
  return Object.entries(houseLabels(house)).flatMap(([role, label]): readonly CreditGroup[] => {
    if (role === "production") {
      const producing = companies.filter((company) => company.role === "production");
      const groups = byLabel(producing, label, keepsLabels);
      return groups.map(([label, companies]) => ({ role, label, credits: [], companies }));
    }
    const groups = byLabel(
      credits.filter((credit) => credit.role === role),
      label,
      keepsLabels,
    );
    return groups.map(([label, credits]) => ({ role, label, credits, companies: [] }));
  });
}
