import type { Described, Description } from "./description.js";

/** One thing that can be asked: a method and a path. */
export interface Entry {
  /** Ends the address of its place on the page: `version-tags/parse`, `get-v1-rules`. */
  readonly id: string;
  readonly area: string;
  readonly method: string;
  readonly path: string;
  readonly described: Described;
}

/** Entries that belong together. */
export interface Area {
  readonly name: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** An operation has the path of its id; whatever else is asked has only the id of its description. */
function idOf(path: string, { operationId, tags: [area] }: Described): string {
  const id = path.replace(/^\/v1\//, "");
  return id.startsWith(`${area}/`) && !id.includes("{") ? id : operationId;
}

/** Everything that can be asked, by area, as the description has it. */
export function areasOf({ tags, paths }: Description): readonly Area[] {
  const entries = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({
      id: idOf(path, described),
      area: described.tags[0],
      method: method.toUpperCase(),
      path,
      described,
    })),
  );
  return tags.map(({ name, description }) => ({
    name,
    title: description,
    entries: entries.filter(({ area }) => area === name),
  }));
}

/** The areas with only those entries in which every word that was typed occurs. */
export function foundIn(areas: readonly Area[], typed: string): readonly Area[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ id, method, path, described }: Entry, title: string): boolean => {
    const text = `${id} ${method} ${path} ${described.summary} ${title}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return areas
    .map((area) => ({ ...area, entries: area.entries.filter((entry) => fits(entry, area.title)) }))
    .filter(({ entries }) => entries.length > 0);
}
