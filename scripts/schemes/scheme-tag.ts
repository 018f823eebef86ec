/** CLDR's names for romanization authorities (extension T, RFC 6497, key m0). */
const MECHANISMS: readonly (readonly [RegExp, string])[] = [
  [/^alalc/, "alaloc"],
  [/^(?:bgnpcgn|odni)/, "bgn"],
  [/^un-/, "ungegn"],
  [/^iso/, "iso"],
  [/^gost/, "gost"],
  [/^din/, "din"],
];

interface Named {
  readonly id: string;
  readonly language: string;
  readonly script: string;
  readonly authority: string;
  readonly year: number | null;
}

/**
 * The BCP 47 tag of text in a scheme: `ru-Latn-t-ru-cyrl-m0-alaloc-2012` where CLDR names the authority, else a private
 * use tag such as `ru-Latn-x-mosmetro`; a transcription is in its own language, `fr-Latn-t-ru-cyrl`.
 */
export function schemeTag({ id, language, script, year }: Named): string {
  const source = `${language}-${script.toLowerCase()}`;
  const [kind, name] = id.split(":");
  if (kind === "transcription") return `${name}-t-${source}`;
  const mechanism = MECHANISMS.find(([pattern]) => pattern.test(id))?.[1];
  if (mechanism && kind === id) return `${language}-Latn-t-${source}-m0-${mechanism}${year === null ? "" : `-${year}`}`;
  const own = (name ?? id.split("-")[0]!).replace(/[^a-z0-9-]/gi, "").toLowerCase();
  const parts = own.split("-").flatMap((part) => part.match(/.{1,8}/g) ?? []);
  return `${language}-Latn-x-${parts.join("-")}`;
}
