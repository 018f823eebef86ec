import { SCHEME_DESCRIPTIONS, SCHEME_TABLES } from "../generated/schemes.js";
import { UnknownValueError } from "../model/index.js";
import { editDistanceWithin } from "../text/index.js";
import { compileScheme, type CompiledScheme } from "./engine/index.js";
import type { SchemeDescription, SchemeTable } from "./scheme.js";

const TRANSCRIPTION = "transcription:";
const MOST_SUGGESTED = 5;
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
    [scheme.id, ...scheme.aliases].map((name) => [nameKey(name), scheme] as const),
  );
  return (register = { list, byName: new Map(names) });
}

/** Letter case and spaces do not tell names of schemes apart. */
function nameKey(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, " ");
}

/** Every scheme, transcription, house and profile, in order of id. */
export function schemeDescriptions(): readonly SchemeDescription[] {
  return opened().list;
}

/** The scheme of an id or alias, in any letter case; undefined when there is none. */
export function findScheme(name: string): SchemeDescription | undefined {
  return opened().byName.get(nameKey(name));
}

/** Ids of schemes whose id or alias is near to what was written, the nearest first; at most five. */
export function nearestSchemes(name: string): readonly string[] {
  const key = nameKey(name).slice(0, 100);
  const near: { id: string; distance: number }[] = [];
  for (const [known, { id }] of opened().byName) {
    const distance = distanceOf(key, known);
    if (distance !== undefined) near.push({ id, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
  return [...new Set(near.map(({ id }) => id))].slice(0, MOST_SUGGESTED);
}

/** A name that holds what was written counts as near, however much longer it is: `iso` and `iso-rus-Cyrl-Latn-9-1995`. */
function distanceOf(key: string, known: string): number | undefined {
  const typed = editDistanceWithin(key, known, Math.max(2, Math.floor(known.length / 3)));
  if (typed !== undefined) return typed;
  return key.length >= 2 && known.includes(key) ? known.length : undefined;
}

/** The languages into which there are rules of transcription, in order of code. */
export function transcriptionLanguages(): readonly string[] {
  const ids = opened().list.map(({ id }) => id);
  return ids.filter((id) => id.startsWith(TRANSCRIPTION)).map((id) => id.slice(TRANSCRIPTION.length));
}

/** The table of an id that exists. */
export function schemeTable(id: string): SchemeTable {
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
