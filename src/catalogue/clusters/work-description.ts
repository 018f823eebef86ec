import type { TitleVariant } from "../../model/index.js";
import { workDescriber, type FilmWork } from "../../record/index.js";
import { neutralKey } from "../keys/index.js";
import { directorConflicts } from "./director-conflicts.js";
import { joinSpellings } from "./join-spellings.js";
import type { Entry } from "./entry.js";
import type { ClusterConflict, ClusterConflictField, ClusterPerson, ClusterTitle, ClusterVerdict } from "./work.js";

/** What the entries of a film say together. */
export interface DescribedWork {
  readonly titles: readonly ClusterTitle[];
  readonly people: readonly ClusterPerson[];
  readonly years: readonly number[];
  readonly conflicts: readonly ClusterConflict[];
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
const MINUTE = 60;

/** No film is in more catalogues; what people joined by mistake must not take for ever to describe. */
const MOST_DESCRIBED = 50;

/** Describes one film after the other, with what is known of comparing film records. */
export class WorkDescription {
  readonly #describe = workDescriber();

  describe(entries: readonly Entry[]): DescribedWork {
    const described = entries.slice(0, MOST_DESCRIBED);
    const work = this.#describe(asRecords(described));
    const refs = (records: readonly number[]): readonly string[] => records.map((at) => entries[at]!.ref);
    const people = joinSpellings(
      work.people.map(({ names, records }): ClusterPerson => ({
        role: "director",
        names: names.map(({ text, scheme, records: of }) => ({
          text,
          ...(scheme !== undefined && { scheme }),
          members: refs(of),
        })),
        members: refs(records),
      })),
    );
    return {
      titles: titlesOf(entries, work),
      people,
      years: [...new Set(entries.flatMap(({ film: { year } }) => year ?? []))].sort((a, b) => a - b),
      conflicts: [
        ...work.conflicts.map(({ field, values, verdict }): ClusterConflict => ({
          field: field as ClusterConflictField,
          values: values.map(({ value, records }) => ({
            value: field === "runtime" ? String(entries[records[0]!]!.film.runtimeMinutes) : value,
            members: refs(records),
          })),
          verdict: verdict as ClusterVerdict,
        })),
        ...directorConflicts(
          people,
          described.map(({ ref }) => ref),
        ),
      ],
    };
  }
}

/** The entries in the form of film records, titles with the part they play as far as their letters tell it. */
function asRecords(entries: readonly Entry[]): readonly object[] {
  const original = entries.flatMap(({ film }) => film.titles).filter(({ text }) => isOf(text, CYRILLIC, LATIN));
  // What is spelt without signs is no other word.
  const spelt = new Set(entries.length > 1 ? original.map(({ text }) => neutralKey(text)) : []);
  const roleOf = ({ text, role }: TitleVariant): string | undefined => {
    if (isOf(text, CYRILLIC, LATIN)) return "original";
    return spelt.size > 0 && isOf(text, LATIN, CYRILLIC) && spelt.has(neutralKey(text)) ? "transliterated" : role;
  };
  return entries.map(({ film: { titles, year, runtimeMinutes, countries = [], directors = [] } }) => ({
    titles: titles.map((title) => ({ text: title.text, language: title.language, role: roleOf(title) })),
    year,
    ...(runtimeMinutes !== undefined && { runtime: { iso: durationOf(runtimeMinutes) } }),
    countries: countries.map((code) => ({ code: code.toUpperCase() })),
    credits: directors.map((name) => ({ role: "director", name: { normal: name } })),
  }));
}

function isOf(text: string, script: RegExp, other: RegExp): boolean {
  return script.test(text) && !other.test(text);
}

function durationOf(minutes: number): string {
  const whole = Math.floor(minutes);
  const seconds = Math.round((minutes - whole) * MINUTE);
  return `PT${whole}M${seconds}S`;
}

/** All titles, each once by its letters, language and role; what an entry says of the scheme outranks what we tell. */
function titlesOf(entries: readonly Entry[], work: FilmWork): readonly ClusterTitle[] {
  const told = new Map(work.titles.flatMap(({ text, scheme }) => (scheme === undefined ? [] : [[text, scheme]])));
  const found = new Map<string, ClusterTitle & { readonly members: string[] }>();
  for (const { ref, film } of entries) {
    for (const title of film.titles) {
      const { text, language, script, role, region, scheme = told.get(text) } = title;
      const key = JSON.stringify([text, language, script, role, region, scheme]);
      const known = found.get(key);
      if (known !== undefined) {
        if (!known.members.includes(ref)) known.members.push(ref);
        continue;
      }
      found.set(key, {
        text,
        ...(language !== undefined && { language }),
        ...(script !== undefined && { script }),
        ...(role !== undefined && { role }),
        ...(region !== undefined && { region }),
        ...(scheme !== undefined && { scheme }),
        members: [ref],
      });
    }
  }
  return [...found.values()];
}
