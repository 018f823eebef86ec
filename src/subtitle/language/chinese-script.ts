/** Frequent characters of everyday talk that were simplified, and the traditional ones they replace, in the same order. */
const SIMPLIFIED =
  "们这个来说国时会对没为还开关东车见长门问间让给谢话请谁吗妈爱从后里头点样现听写买卖钱书学边过进运远连边几岁";
const TRADITIONAL =
  "們這個來說國時會對沒為還開關東車見長門問間讓給謝話請誰嗎媽愛從後裡頭點樣現聽寫買賣錢書學邊過進運遠連邊幾歲";

const simplified: ReadonlySet<string> = new Set([...SIMPLIFIED].filter((sign, at) => sign !== [...TRADITIONAL][at]));
const traditional: ReadonlySet<string> = new Set([...TRADITIONAL].filter((sign, at) => sign !== [...SIMPLIFIED][at]));

const FEWEST = 3;

/** `Hans` or `Hant` where the characters of a Chinese text show it by ten to one, else `Hani`. */
export function chineseScript(text: string): "Hans" | "Hant" | "Hani" {
  let plain = 0;
  let full = 0;
  for (const sign of text) {
    if (simplified.has(sign)) plain++;
    else if (traditional.has(sign)) full++;
  }
  if (plain + full < FEWEST) return "Hani";
  return plain >= full * 10 ? "Hans" : full >= plain * 10 ? "Hant" : "Hani";
}
