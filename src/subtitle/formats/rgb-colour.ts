/** The sixteen colours that HTML 4 names, and the two that subtitles use besides. */
const NAMED: Readonly<Record<string, string>> = {
  black: "000000",
  silver: "c0c0c0",
  gray: "808080",
  grey: "808080",
  white: "ffffff",
  maroon: "800000",
  red: "ff0000",
  purple: "800080",
  fuchsia: "ff00ff",
  magenta: "ff00ff",
  green: "008000",
  lime: "00ff00",
  olive: "808000",
  yellow: "ffff00",
  navy: "000080",
  blue: "0000ff",
  teal: "008080",
  aqua: "00ffff",
  cyan: "00ffff",
};

const HEX = /^#?([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/;

/**
 * A colour as `rrggbb`, lower case: from `#rgb`, `#rrggbb`, `#rrggbbaa`, a name of HTML 4, or `AARRGGBB` as digital cinema
 * writes it (without the `#`). Undefined for anything else.
 */
export function rgbColour(colour: string): string | undefined {
  const name = colour.trim().toLowerCase();
  if (Object.hasOwn(NAMED, name)) return NAMED[name];
  const digits = HEX.exec(name)?.[1];
  if (digits === undefined) return undefined;
  if (digits.length === 3) return digits.replace(/./g, "$&$&");
  return digits.length === 8 && !name.startsWith("#") ? digits.slice(2) : digits.slice(0, 6);
}

/** Whether a colour is one that can be written as `rrggbb`. */
export function isRgbColour(colour: string): boolean {
  return rgbColour(colour) !== undefined;
}

/** `rrggbb` with its bytes the other way round, as ASS and MicroDVD write colours; its own inverse. */
export function swappedColour(rgb: string): string {
  return rgb.slice(4) + rgb.slice(2, 4) + rgb.slice(0, 2);
}
