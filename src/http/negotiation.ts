import type { Locale } from "../language/index.js";
import { FALLBACK_LOCALE, localeOf } from "../message/index.js";
import { refusal, type Refusal } from "../operation/index.js";

/** Headers that are seen again and again are read once; strange ones must not fill the memory. */
const MOST_KEPT = 200;
const kept = new Map<string, Locale>();

function quality(parameters: readonly string[]): number {
  const written = parameters.find((parameter) => parameter.trimStart().startsWith("q="));
  if (written === undefined) return 1;
  const value = Number(written.trim().slice(2));
  return value >= 0 && value <= 1 ? value : 0;
}

function bestOf(header: string): Locale {
  let best = FALLBACK_LOCALE;
  let bestQuality = 0;
  for (const range of header.split(",")) {
    const [tag = "", ...parameters] = range.split(";");
    const locale = tag.trim() === "*" ? FALLBACK_LOCALE : localeOf(tag.trim());
    const wanted = quality(parameters);
    if (locale && wanted > bestQuality) {
      best = locale;
      bestQuality = wanted;
    }
  }
  return best;
}

/** The language of an `Accept-Language` header (RFC 9110 §12.5.4); English where none of ours is wanted. */
export function acceptedLocale(header: string | undefined): Locale {
  if (header === undefined || header === "") return FALLBACK_LOCALE;
  const known = kept.get(header);
  if (known) return known;
  const best = bestOf(header);
  if (kept.size < MOST_KEPT) kept.set(header, best);
  return best;
}

/** The language a request asks for: `?lang=` before `Accept-Language` before English. A `lang` that we lack is refused. */
export function askedLocale(query: string, header: string | undefined, known: readonly string[]): Locale | Refusal {
  const lang = query === "" ? null : new URLSearchParams(query).get("lang");
  if (lang === null) return acceptedLocale(header);
  return localeOf(lang) ?? refusal("unknown-message-language", { language: lang, known });
}

/** Whether an `Accept-Encoding` header wants a coding such as `gzip` (RFC 9110 §12.5.3). */
export function wantsCoding(header: string | readonly string[] | undefined, coding: string): boolean {
  const wanted = String(header ?? "").toLowerCase();
  return wanted.split(",").some((part) => {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim());
    return name === coding && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });
}

const QUALITY_ZERO = /;\s*q=0(?:\.0{0,3})?\s*$/;

/** Whether an `Accept` header lets us answer in a media type such as `application/json`. */
export function accepts(header: string | undefined, type: string): boolean {
  // Files of any type are asked for by name.
  if (header === undefined || header === "*/*" || header === type || type === "*/*") return true;
  const family = `${type.slice(0, type.indexOf("/"))}/*`;
  return header.split(",").some((range) => {
    const name = range.split(";", 1)[0]?.trim().toLowerCase();
    return (name === type || name === family || name === "*/*") && !QUALITY_ZERO.test(range);
  });
}
