import type { OptionValues } from "./read-arguments.js";
import { UsageError } from "./usage-error.js";

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/**
 * The catalogues of `--catalogue films=DIR --catalogue archive=postgres://…`, in their order: the name that callers use, and
 * the place that they never learn. Throws a UsageError for what is not of this form, and for a name given twice.
 */
export function namedPlaces(options: OptionValues): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const written of options.get("catalogue") ?? []) {
    const equals = written.indexOf("=");
    const name = written.slice(0, Math.max(0, equals));
    const place = written.slice(equals + 1);
    if (!NAME.test(name) || place === "" || places.has(name)) {
      throw new UsageError((messages) =>
        messages.say("cli", "error/bad-value", {
          name: "--catalogue",
          value: messages.quote(written),
          example: "films=catalogues/films",
        }),
      );
    }
    places.set(name, place);
  }
  return places;
}
