import type { Dialect } from "../timing-lines/dialect.js";

/** How SubRip writes cues: a number, times with a comma, nothing but text between cues. */
export const SRT_DIALECT: Dialect = {
  separator: 44,
  hoursOptional: false,
  settings: false,
  heading: "index",
  blankEnds: false,
  takesBlock: () => false,
};
