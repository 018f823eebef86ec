import { NOISE_LINES } from "../../generated/record-words.js";
import { remember } from "../../text/index.js";
import { labelKey } from "./labels/label-key.js";

const lines = new Set(NOISE_LINES.split("|"));
const SHARE = /\b(?:share on|tweet|facebook|twitter|pinterest|reddit|linkedin|whatsapp|instagram)\b/iu;
const COPYRIGHT = /^(?:©|\(c\)\s|all rights reserved)/iu;
const MARK = /^[\d.,]+\s*\/\s*\d+$/u;
/** `Tickets £8 / £6`: sums of money and few other words. */
const PRICE = /(?:[£€$]\s?\d|\d\s?(?:€|£|\$|(?:EUR|CHF|Kč|zł|грн|руб|₽)(?!\p{L})))/u;
const SYMBOLS = /^[^\p{L}\p{N}]+$/u;

/** Whether a line is a button, a form, a mark out of five, or symbols only. */
export function isNoise(text: string): boolean {
  return text.length <= 200 && isNoiseLine(text);
}

const isNoiseLine = remember(
  (text: string) =>
    SYMBOLS.test(text) ||
    MARK.test(text) ||
    (text.length < 80 && PRICE.test(text)) ||
    COPYRIGHT.test(text) ||
    (text.length < 60 && lines.has(labelKey(text))) ||
    isShareBar(text),
);

function isShareBar(text: string): boolean {
  return SHARE.test(text) && text.split(/\s+/u).length < 30 && !/[.!?]\s/u.test(text);
}
