import { basename } from "node:path";
import { sourceOfFile } from "../../catalogue/index.js";
import { isDatabaseUrl } from "../../operation/index.js";
import { UsageError } from "../usage-error.js";
import { nameOf } from "./lines-of-catalogue.js";

/** What a file or a catalogue is called in decision logs and clusters: its name without its endings. */
export function sourceName(place: string): string {
  return sourceOfFile(isDatabaseUrl(place) ? databaseName(place) : basename(nameOf(place)));
}

/**
 * What a programme and a catalogue are called. With decisions, that both have one name is wrong usage: `films:1` would be a row
 * of the one and a film of the other.
 */
export function toldApart(
  programme: string,
  catalogue: string,
  withDecisions: boolean,
): readonly [programme: string, catalogue: string] {
  const names = [sourceName(programme), sourceName(catalogue)] as const;
  if (withDecisions && names[0] === names[1]) {
    throw new UsageError((messages) => messages.say("cli", "catalogue/one-name", { name: messages.quote(names[0]) }));
  }
  return names;
}

/** The schema where one is named, since it is what holds a catalogue, else the database. */
function databaseName(url: string): string {
  if (!URL.canParse(url)) return "";
  const { searchParams, pathname } = new URL(url);
  return searchParams.get("schema") ?? basename(pathname);
}
