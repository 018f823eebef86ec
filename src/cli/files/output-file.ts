import { optionValue, type OptionValues } from "../arguments/read-arguments.js";
import { UsageError } from "../usage-error.js";
import { fileForm, type FileForm } from "../../table/index.js";

/** A file that is to be written, in the form that its ending tells. */
export interface OutputFile<Form extends FileForm> {
  readonly path: string;
  readonly form: Form;
}

/**
 * The file of `--output`; undefined when none is named. An ending that tells none of the forms, and a `--format` that is
 * another one than that of the ending, are wrong usage.
 */
export function outputFile<Form extends FileForm>(
  options: OptionValues,
  forms: readonly Form[],
): OutputFile<Form> | undefined {
  const path = optionValue(options, "output");
  if (path === undefined) return undefined;
  const told = fileForm(path);
  const form = forms.find((one) => one === told);
  if (form === undefined) {
    const endings = forms.map((ending) => `.${ending}`).join(", ");
    throw new UsageError((messages) =>
      messages.say("cli", "error/bad-ending", { name: messages.quote(path), endings }),
    );
  }
  const asked = options.has("json") ? "json" : optionValue(options, "format");
  if (asked !== undefined && asked !== form) {
    const option = options.has("json") ? "--json" : `--format ${asked}`;
    throw new UsageError((messages) => messages.say("cli", "error/two-forms", { name: messages.quote(path), option }));
  }
  return { path, form };
}
