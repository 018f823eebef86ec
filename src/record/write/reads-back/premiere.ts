import type { Premiere } from "../../../model/index.js";
import { readPremiere } from "../../fields/index.js";
import { stretch } from "../../stretch.js";

/** True when a text is read as this premiere. */
export function premiereReadsBack(text: string, { status, country }: Premiere): boolean {
  const read = readPremiere(stretch(text))?.value;
  return read?.status === status && read.country === country;
}
