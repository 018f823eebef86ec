// Powers of two, so that a pair of scripts is told by a sum.
const OTHER = 0;
const LATIN = 1;
const CYRILLIC = 2;
const NEEDS_A_LOOK = 4;

function kindOf(unit: number): number {
  if (unit < 0x80) {
    const small = unit | 0x20;
    if (small >= 0x61 && small <= 0x7a) return LATIN;
    return unit >= 0x20 || (unit >= 0x09 && unit <= 0x0d) ? OTHER : NEEDS_A_LOOK;
  }
  if (unit >= 0x0400 && unit <= 0x052f) return unit >= 0x0483 && unit <= 0x0489 ? NEEDS_A_LOOK : CYRILLIC;
  if (unit >= 0x00c0 && unit <= 0x024f) return unit === 0x00d7 || unit === 0x00f7 ? OTHER : LATIN;
  if (unit >= 0x00a0 && unit <= 0x00bf) return unit === 0x00aa || unit === 0x00ba ? LATIN : OTHER;
  return unit >= 0x2010 && unit <= 0x2027 ? OTHER : NEEDS_A_LOOK;
}

/**
 * Whether a text is sure to be sound: in NFC, nothing but Latin and Cyrillic letters, digits and usual punctuation, and no
 * word of both scripts. False says no more than that a closer look is wanted; most text is spared that look.
 */
export function isPlainText(text: string): boolean {
  let before = OTHER;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === NEEDS_A_LOOK || before + kind === LATIN + CYRILLIC) return false;
    before = kind;
  }
  return true;
}
