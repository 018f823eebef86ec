/**
 * Upper halves of single-byte encodings, as the Unicode Consortium's mapping tables give them; a full stop stands for a byte
 * that has no character, which browsers show as the control character of the same number.
 */
const W1252 = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";
const W1250 =
  "€.‚.„…†‡.‰Š‹ŚŤŽŹ.‘’“”•–—.™š›śťžź\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";
const W1251 =
  "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—.™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя";
const KOI8_R =
  "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u00a0⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ";
const LATIN_2 =
  "\u00a0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00adŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";
const MAC =
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

function upperHalf(letters: string, from: number): ReadonlyMap<number, string> {
  return new Map(
    [...letters].flatMap((letter, at) => (letter === "." && from + at < 0xa0 ? [] : [[from + at, letter] as const])),
  );
}

const LATIN_1: ReadonlyMap<number, string> = new Map(
  Array.from({ length: 0x60 }, (_, at) => [0xa0 + at, String.fromCharCode(0xa0 + at)] as const),
);
const CONTROLS: ReadonlyMap<number, string> = new Map(
  Array.from({ length: 0x20 }, (_, at) => [0x80 + at, String.fromCharCode(0x80 + at)] as const),
);

/** Bytes from 0x80 to their characters, by encoding; bytes without a character are control characters. */
const PAGES = {
  "1252": new Map([...CONTROLS, ...upperHalf(W1252, 0x80), ...LATIN_1]),
  "1250": new Map([...CONTROLS, ...upperHalf(W1250, 0x80)]),
  "1251": new Map([...CONTROLS, ...upperHalf(W1251, 0x80)]),
  koi8: new Map([...CONTROLS, ...upperHalf(KOI8_R, 0x80)]),
  "8859-1": new Map([...CONTROLS, ...LATIN_1]),
  "8859-2": new Map([...CONTROLS, ...upperHalf(LATIN_2, 0xa0)]),
  mac: upperHalf(MAC, 0x80),
} satisfies Record<string, ReadonlyMap<number, string>>;

export type CodePage = keyof typeof PAGES;

/** The byte of each character of an encoding, from 0x80 up. */
export function bytesOf(page: CodePage): ReadonlyMap<string, number> {
  return new Map([...PAGES[page]].map(([byte, letter]) => [letter, byte]));
}

/** What each character was meant to be, when text in `meant` was read as `read`; only those that differ. */
export function confusion(read: CodePage, meant: CodePage): ReadonlyMap<string, string> {
  const pairs = [...PAGES[read]].flatMap(([byte, letter]) => {
    const right = PAGES[meant].get(byte);
    return right === undefined || right === letter ? [] : [[letter, right] as const];
  });
  return new Map(pairs);
}
