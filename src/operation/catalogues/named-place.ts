import { shownPlace } from "./place.js";

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** The name that callers use for a catalogue, and the place that they never learn. */
export interface NamedPlace {
  readonly name: string;
  readonly place: string;
}

/** Reads `films=DIR`, `archive=postgres://…`; undefined for what is not of this form. */
export function namedPlace(written: string): NamedPlace | undefined {
  const { name, place } = cut(written);
  return NAME.test(name) && place !== "" ? { name, place } : undefined;
}

/** What was written for a named place, as it may be printed: without a password. */
export function shownNamedPlace(written: string): string {
  const { name, place } = cut(written);
  return name === "" ? shownPlace(place) : `${name}=${shownPlace(place)}`;
}

function cut(written: string): NamedPlace {
  const equals = written.indexOf("=");
  return equals < 0
    ? { name: "", place: written.trim() }
    : { name: written.slice(0, equals).trim(), place: written.slice(equals + 1).trim() };
}
