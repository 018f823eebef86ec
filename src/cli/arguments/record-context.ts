import { optionValue, type OptionValues } from "./read-arguments.js";

/** What the options of a call say beside a page; only what was given. Countries are sent in capitals (ISO 3166). */
export function recordContextOf(options: OptionValues): { readonly language?: string; readonly region?: string } {
  const language = optionValue(options, "page-language");
  const region = optionValue(options, "region")?.toUpperCase();
  return { ...(language !== undefined && { language }), ...(region !== undefined && { region }) };
}
