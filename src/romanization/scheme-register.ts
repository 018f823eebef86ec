import { SCHEME_DESCRIPTIONS, SCHEME_TABLES } from "../generated/schemes.js";
import { UnknownValueError } from "../model/index.js";
import { compileScheme, type CompiledScheme } from "./engine/index.js";
import { nearestOf, schemeNameKey } from "./nearest-schemes.js";
import type { SchemeDescription, SchemeTable } from "./scheme.js";

const TRANSCRIPTION = "transcription:";
/** A house of a house of a house is a mistake in the tables. */
const MOST_BASES = 8;

interface Register {
  readonly list: readonly SchemeDescription[];
  readonly byName: ReadonlyMap<string, SchemeDescription>;
}

let register: Register | undefined;
const compiled = new Map<string, CompiledScheme>();
const tables = new Map<string, SchemeTable>();

function opened(): Register {
  if (register) return register;
  const list = JSON.parse(SCHEME_DESCRIPTIONS) as SchemeDescription[];
  const names = list.flatMap((scheme) =>
    [scheme.id, ...scheme.aliases].map((name) => [schemeNameKey(name), scheme] as const),
  );
  return (register = { list, byName: new Map(names) });
}

/** Every scheme, transcription, house and profile, in order of id. */
export function schemeDescriptions(): readonly SchemeDescription[] {
  return opened().list;
}

/** The scheme of an id or alias, in any letter case, with or without hyphens and the like; undefined when there is none. */
export function findScheme(name: string): SchemeDescription | undefined {
  return opened().byName.get(schemeNameKey(name));
}

/** Ids of the schemes that may be meant by a name that none bears, the likeliest first; at most five (see `nearestOf`). */
export function nearestSchemes(name: string): readonly string[] {
  return nearestOf(name, opened().list);
}

/** The languages into which there are rules of transcription, in order of code. */
export function transcriptionLanguages(): readonly string[] {
  const ids = opened().list.map(({ id }) => id);
  return ids.filter((id) => id.startsWith(TRANSCRIPTION)).map((id) => id.slice(TRANSCRIPTION.length));
}

/** The table of an id that exists. */
function schemeTable(id: string): SchemeTable {
  let table = tables.get(id);
  if (!table) {
    table = JSON.parse(SCHEME_TABLES[id]!) as SchemeTable;
    tables.set(id, table);
  }
  return table;
}

/** A scheme's own table, then that of its base, and so on. */
export function schemeLayers(id: string): readonly SchemeTable[] {
  const layers = [schemeTable(id)];
  for (let { base } = layers[0]!; base !== undefined && layers.length < MOST_BASES;) {
    const next = schemeTable(findScheme(base)?.id ?? base);
    layers.push(next);
    base = next.base;
  }
  return layers;
}

/**
 * A scheme ready to run; compiled when it is first asked for.
 *
 * @throws UnknownValueError for a name that no scheme bears; `allowed` are the nearest ids.
 */
export function compiledScheme(name: string): CompiledScheme & { readonly id: string; readonly engine?: string } {
  const scheme = findScheme(name);
  if (!scheme) throw new UnknownValueError("scheme", name, nearestSchemes(name));
  const { id, script } = scheme;
  const layers = schemeLayers(id);
  let ready = compiled.get(id);
  if (!ready) {
    ready = compileScheme(script, layers, schemeTable(`generic-${script === "Geok" ? "Geor" : script}`));
    compiled.set(id, ready);
  }
  const engine = layers[0]!.engine;
  return { ...ready, id, ...(engine !== undefined && { engine }) };
}
