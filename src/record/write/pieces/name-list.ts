import type { GivenCompany, GivenCredit } from "../given/index.js";
import type { Page } from "../page.js";
import type { CreditGroup } from "./credit-groups.js";
import { companyStaysWhole, nameStaysWhole } from "../reads-back/names.js";

/** How one person's credit is written; undefined when it cannot be. */
export type CreditWriter = (credit: GivenCredit, page: Page) => string | undefined;

/** The name alone, if a list leaves it whole. */
export function plainName({ at, role, name }: GivenCredit, page: Page): string | undefined {
  if (!nameStaysWhole(name.text)) return undefined;
  page.ledger.say(`${name.at}`, `${at}/role`);
  page.ledger.leave(`${name.at}/variants`);
  return role === "unknown" ? undefined : name.text;
}

/** The name of a company, if a list leaves it whole. */
function plainCompany({ at, name }: GivenCompany, page: Page): string | undefined {
  if (!companyStaysWhole(name)) return undefined;
  page.ledger.say(`${at}/name`, `${at}/role`);
  return name;
}

/** The names of a group as they stand behind its label, parted by commas; empty when none can be written. */
export function nameList(group: CreditGroup, page: Page, write: CreditWriter = plainName): string {
  const people = group.credits.flatMap((credit) => write(credit, page) ?? []);
  const companies = group.companies.flatMap((company) => plainCompany(company, page) ?? []);
  return [...people, ...companies].join(", ");
}
