import { CREDIT_ROLES, COMPANY_ROLES, type CompanyRole, type CreditRole } from "../../../model/index.js";
import { givenName, type GivenName } from "./given-name.js";
import { lineOf, objectOr, objectsOf, oneOf, type Placed } from "./json.js";

/** A person's part in a film. */
export interface GivenCredit extends Placed {
  readonly role: CreditRole;
  readonly label?: string;
  readonly name: GivenName;
  readonly character?: string;
  readonly note?: string;
  readonly work?: string;
}

/** Address, telephone and the like of a company. */
export interface GivenContact extends Placed {
  readonly person?: string;
  readonly street?: string;
  readonly postalCode?: string;
  readonly locality?: string;
  readonly country?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly url?: string;
}

/** A company's part in a film. */
export interface GivenCompany extends Placed {
  readonly role: CompanyRole;
  readonly label?: string;
  readonly name: string;
  readonly contact: GivenContact;
}

/** The credits of a record; those without a name or with a role outside the vocabulary are passed over. */
export function givenCredits(value: unknown): readonly GivenCredit[] {
  return objectsOf(value, "/credits").flatMap(({ at, value }) => {
    const role = oneOf(value["role"], CREDIT_ROLES);
    const name = givenName(value["name"], `${at}/name`);
    if (role === undefined || name === undefined) return [];
    const [label, character, note, work] = ["label", "character", "note", "work"].map((key) => lineOf(value[key]));
    return [{ at, role, label, name, character, note, work }];
  });
}

const digitsOf = (phone: string): string => phone.replace(/\D+/g, "");

/** The number as it was printed, when that is the number; a national form lacks the country, so its digits end the number. */
function phoneOf(contact: Readonly<Record<string, unknown>>): string | undefined {
  const phone = lineOf(contact["phone"]);
  const printed = lineOf(contact["phonePrinted"]);
  if (phone === undefined || printed === undefined) return phone;
  return digitsOf(printed) === digitsOf(phone) && printed.startsWith("+") ? printed : phone;
}

function givenContact(value: unknown, at: string): GivenContact {
  const contact = objectOr(value);
  const line = (key: string): string | undefined => lineOf(contact[key]);
  return {
    at,
    person: line("person"),
    street: line("street"),
    postalCode: line("postalCode"),
    locality: line("locality"),
    country: line("country"),
    phone: phoneOf(contact),
    email: line("email"),
    url: line("url"),
  };
}

/** The companies of a record; those without a name or with a role outside the vocabulary are passed over. */
export function givenCompanies(value: unknown): readonly GivenCompany[] {
  return objectsOf(value, "/companies").flatMap(({ at, value }) => {
    const role = oneOf(value["role"], COMPANY_ROLES);
    const name = lineOf(value["name"]);
    if (role === undefined || name === undefined) return [];
    return [
      { at, role, label: lineOf(value["label"]), name, contact: givenContact(value["contact"], `${at}/contact`) },
    ];
  });
}
