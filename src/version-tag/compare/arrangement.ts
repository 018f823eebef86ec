import type { Finding, Subtitle } from "../../model/index.js";
import { found } from "./comparison.js";
import type { Pair } from "./pair.js";

/** Media of which a copy has an order of lines: side-car files and captions on own devices have none. */
const ORDERED = new Set<Subtitle["medium"]>(["dcp", "burned-in", "unknown", "live"]);

/** Do the subtitles stand in the order in which they were promised? */
export function checkOrder({ actual, matches }: Pair): Finding[] {
  const tracks = actual.tracks ?? [];
  const ordered = matches.filter(({ track }) => track !== null && ORDERED.has(track.medium));
  const positions = ordered.map(({ track }) => (track ? tracks.indexOf(track) : -1));
  if (positions.every((position, i) => i === 0 || position >= (positions[i - 1] ?? 0))) return [];
  const inHand = [...ordered].sort((a, b) => tracks.indexOf(a.track as Subtitle) - tracks.indexOf(b.track as Subtitle));
  return [
    found("version-tag/order-differs", {
      promised: ordered.map(({ promised }) => promised.language),
      actual: inHand.map(({ promised, track }) => track?.language ?? promised.language),
    }),
  ];
}

/** Do the promised subtitles come by different means that nobody announced, say one burned in and one drawn? */
export function checkMedia({ matches }: Pair): Finding[] {
  const read = matches.filter(({ track }) => track && track.medium !== "closed" && track.medium !== "unknown");
  const media = new Set(read.map(({ track }) => track?.medium));
  const announced = read.every(({ promised, track }) => promised.medium === track?.medium);
  if (media.size < 2 || announced) return [];
  return [
    found("version-tag/mixed-media", {
      languages: [...new Set(read.map(({ track, promised }) => track?.language ?? promised.language))],
    }),
  ];
}
