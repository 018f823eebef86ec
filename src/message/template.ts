/** What can be filled into a sentence. */
export type TemplateValue = string | number;

/** A sentence cut at its parameters: text and names in turn, text first and last. */
export type Template = readonly string[];

const PARAMETER = /\{\{\s*([A-Za-z]+)\s*\}\}/;

/** Cuts `Subtitles in {{language}} are missing.` once, so that filling it costs no search. */
export function parseTemplate(sentence: string): Template {
  return sentence.split(PARAMETER);
}

/** The names of the parameters a sentence holds, in order. */
export function templateParameters(template: Template): readonly string[] {
  return template.filter((_, index) => index % 2 === 1);
}

/** The sentence with its parameters; what is filled in is never read as a template again. A missing parameter stays empty. */
export function fillTemplate(template: Template, values: Readonly<Record<string, TemplateValue>>): string {
  let sentence = template[0] ?? "";
  for (let index = 1; index < template.length; index += 2) {
    sentence += String(values[template[index] as string] ?? "") + (template[index + 1] as string);
  }
  return sentence;
}
