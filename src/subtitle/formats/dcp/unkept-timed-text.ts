import type { UnkeptPart } from "../../../model/index.js";
import { descendantsOf, type XmlElement } from "../../../xml/index.js";
import { KEPT_FONT } from "./written-font.js";
import type { TimedTextReel, WrittenTime } from "./timed-text-reel.js";

function isFading(time: WrittenTime | undefined): boolean {
  return (time?.time?.milliseconds ?? 0) > 0;
}

/** Whether a `Font` says more than is written: another size, edge or script. */
function isDressed(font: XmlElement): boolean {
  return font.attributes.some(({ local, value }) => {
    const written = KEPT_FONT.get(local.toLowerCase());
    return written === undefined || (written !== null && written !== value.trim().toLowerCase());
  });
}

/** What a timed text says that is not kept: fading, fonts, glosses, depth, remarks. */
export function unkeptInTimedText({ root, events, fonts }: TimedTextReel, text: string): readonly UnkeptPart[] {
  const lines = events.flatMap((event) => event.lines.map(({ element }) => element));
  const depth = lines.some(({ attributes }) =>
    attributes.some(({ local }) => /^(?:Zposition|VariableZ)$/i.test(local)),
  );
  const upright = lines.some(({ attributes }) =>
    attributes.some(({ local, value }) => local === "Direction" && value !== "ltr"),
  );
  return [
    ...(events.some(({ fadeUp, fadeDown }) => isFading(fadeUp) || isFading(fadeDown)) ? (["fading"] as const) : []),
    ...(fonts.some(isDressed) || upright ? (["styles"] as const) : []),
    ...(descendantsOf(root, "Rt").length > 0 ? (["ruby"] as const) : []),
    ...(depth ? (["position"] as const) : []),
    ...(text.includes("<!--") ? (["notes"] as const) : []),
  ];
}
