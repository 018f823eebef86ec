import type { Contact } from "../../../model/index.js";
import { readContactBlock } from "../../fields/index.js";
import { stretch } from "../../stretch.js";

/** The lines of an address, each with the parts that it says. */
export interface ContactLine {
  readonly text: string;
  readonly parts: readonly (readonly [keyof Contact, string])[];
}

const digitsOf = (phone: string | undefined): string | undefined => phone?.replace(/\D+/g, "");

function isSaid(contact: Contact, part: keyof Contact, value: string): boolean {
  return part === "phone" ? digitsOf(contact.phone) === digitsOf(value) : contact[part] === value;
}

/** True when the lines below a company's name are read as that name and these parts of its address, and no others. */
export function contactReadsBack(name: string, lines: readonly ContactLine[]): boolean {
  const block = readContactBlock([name, ...lines.map(({ text }) => text)].map((line) => stretch(line)));
  if (block?.value.name?.value !== name || block.value.lines !== lines.length + 1) return false;
  const { phonePrinted: _, ...contact } = block.value.contact;
  const parts = lines.flatMap((line) => line.parts);
  return Object.keys(contact).length === parts.length && parts.every(([part, value]) => isSaid(contact, part, value));
}
