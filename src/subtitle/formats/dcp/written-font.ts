/** How text is written: white with a black edge, which is read on any picture. */
export const FONT = 'Color="FFFFFFFF" Effect="border" EffectColor="FF000000" Size="42" Weight="normal"';

/** What a `Font` may say without anything being lost, in lower case: the value that is written, or null for one that a run keeps. */
export const KEPT_FONT: ReadonlyMap<string, string | null> = new Map([
  ["id", null],
  ["italic", null],
  ["weight", null],
  ["underline", null],
  ["underlined", null],
  ["color", null],
  ["effect", "border"],
  ["effectcolor", "ff000000"],
  ["size", "42"],
  ["script", "normal"],
  ["aspectadjust", "1.0"],
  ["spacing", "0em"],
]);
