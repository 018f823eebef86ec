import { finding } from "../../../check/index.js";
import { COMPANY_ROLES, CREDIT_ROLES, type Finding } from "../../../model/index.js";
import type { JsonPlace } from "../../json-place.js";

const PEOPLE: ReadonlySet<unknown> = new Set(CREDIT_ROLES);
const COMPANIES: ReadonlySet<unknown> = new Set(COMPANY_ROLES);

function unknownRoles(list: readonly JsonPlace[], roles: ReadonlySet<unknown>): readonly Finding[] {
  return list.flatMap((at) => {
    const role = at.member("role");
    if (role.text === undefined || roles.has(role.text)) return [];
    return [finding("record/role-unknown", { role: role.text }, { pointer: role.pointer })];
  });
}

function withoutCandidates(at: JsonPlace): readonly Finding[] {
  const name = at.member("name").text ?? at.member("name").member("printed").text;
  if (name === undefined || at.member("role").value !== "unknown" || at.member("candidates").isStated) return [];
  return [finding("record/candidates-missing", { name }, { pointer: at.pointer })];
}

/**
 * Roles outside the vocabulary (`record/role-unknown`), and people and companies whose role is not known and of whom
 * nothing says what it may be (`record/candidates-missing`).
 */
export function checkRoles(record: JsonPlace): readonly Finding[] {
  const [credits, companies] = [record.itemsOf("credits"), record.itemsOf("companies")];
  return [
    ...unknownRoles(credits, PEOPLE),
    ...unknownRoles(companies, COMPANIES),
    ...[...credits, ...companies].flatMap(withoutCandidates),
  ];
}
