import { playsAny, type Item } from "./item.js";

/** True at an edge of the text and at any separator. */
export function isEdge(item: Item | undefined): boolean {
  return item === undefined || item.separator !== undefined;
}

/** True where a segment ends: at an edge of the text and at any separator but a hyphen, which joins words. */
export function endsSegment(item: Item | undefined): boolean {
  return isEdge(item) && item?.separator !== "hyphen";
}

/** True at an edge, and at a fact of a listing that stands beside versions without being one: a number, a format, a time. */
export function isEdgeOrFact(item: Item | undefined): boolean {
  return isEdge(item) || item!.number || playsAny(item, "format", "time");
}
