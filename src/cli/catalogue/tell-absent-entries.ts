import { idInSource, sourceOfRef, type ProgrammeRow } from "../../catalogue/index.js";
import type { Call } from "../command.js";
import type { DecisionLog } from "./decision-file.js";

/** Beyond so many names nobody reads on. */
const MOST_NAMED = 5;

type Telling = Pick<Call, "reader" | "terminal">;

/**
 * Tells on stderr decisions about rows that a programme does not have: a row that is called by what it says has another name
 * as soon as a letter of it is mended, and its decision is applied to nothing.
 */
export function tellAbsentRows(
  log: DecisionLog,
  { source, rows }: { readonly source: string; readonly rows: readonly ProgrammeRow[] },
  call: Telling,
): void {
  const here = new Set(rows.map(({ id }) => id));
  const absent = refsOf(log).filter((ref) => {
    const id = idInSource(ref, source);
    return id !== undefined && !here.has(id);
  });
  tell(log, "catalogue/absent-rows", new Set(absent), call);
}

/** Tells on stderr films that decisions are about and that have left their catalogue: such a decision is applied to nothing. */
export function tellAbsentFilms(log: DecisionLog, absent: ReadonlySet<string>, call: Telling): void {
  tell(log, "catalogue/absent-films", absent, call);
}

/** The entries that decisions are about and that are not among those of their catalogue, of catalogues that are at hand. */
export function absentEntries(
  log: DecisionLog,
  sources: readonly { readonly name: string; readonly films: readonly { readonly id: string }[] }[],
): ReadonlySet<string> {
  const ids = new Map(sources.map(({ name, films }) => [name, new Set(films.map(({ id }) => id))]));
  return new Set(
    refsOf(log).filter((ref) => {
      const source = sourceOfRef(ref);
      const known = ids.get(source);
      return known !== undefined && !known.has(idInSource(ref, source) ?? "");
    }),
  );
}

function refsOf({ standing }: DecisionLog): readonly string[] {
  return [...standing.standing].flatMap(({ a, b }) => [a, b]);
}

function tell(
  { path }: DecisionLog,
  key: "catalogue/absent-rows" | "catalogue/absent-films",
  absent: ReadonlySet<string>,
  { reader: { messages }, terminal }: Telling,
): void {
  if (absent.size === 0) return;
  const named = [...absent].slice(0, MOST_NAMED).map((ref) => messages.quote(ref));
  const names = [...named, ...(absent.size > MOST_NAMED ? ["…"] : [])].join(", ");
  terminal.stderr.write(`${path}: ${messages.say("cli", key, { count: absent.size, names })}\n`);
}
