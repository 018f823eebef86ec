import { namedPlace, shownNamedPlace } from "../../operation/index.js";
import { UsageError } from "../usage-error.js";
import { cataloguePlace } from "./catalogue-place.js";

/** What is said of a place that is not `name=place`, or whose name is taken. */
type WrongPlace = (shown: string) => UsageError;

function wrongOption(shown: string): UsageError {
  return new UsageError((messages) =>
    messages.say("cli", "error/bad-value", {
      name: "--catalogue",
      value: messages.quote(shown),
      example: "films=catalogues/films",
    }),
  );
}

/**
 * The catalogues of `--catalogue films=DIR --catalogue archive=postgres://…`, in their order: the name that callers use, and
 * the place that they never learn. Throws a UsageError for what is not of this form, and for a name given twice.
 */
export function namedPlaces(given: readonly string[], wrong: WrongPlace = wrongOption): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const written of given) {
    const named = namedPlace(written);
    if (named === undefined || places.has(named.name)) throw wrong(shownNamedPlace(written));
    places.set(named.name, cataloguePlace(named.place));
  }
  return places;
}

function wrongVariable(shown: string): UsageError {
  return new UsageError((messages) =>
    messages.say("http", "environment/KINOGLOT_CATALOGUES", { value: messages.quote(shown) }),
  );
}

/** The catalogues of the variable `KINOGLOT_CATALOGUES`: the same, with `;` or line breaks between them. */
export function placesOfVariable(value: string): ReadonlyMap<string, string> {
  const places = namedPlaces(
    value.split(/[;\n]/).filter((part) => part.trim() !== ""),
    wrongVariable,
  );
  if (places.size === 0) throw wrongVariable(value);
  return places;
}
