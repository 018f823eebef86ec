import { createHash } from "node:crypto";
import { countryName, languageName, type Locale } from "../../language/index.js";
import type { CatalogueFilm, MatchEvidence } from "../../model/index.js";
import type { Messages } from "../../message/index.js";
import type { MessageKeys } from "../../generated/message-keys.js";
import { filmName } from "./film-entity.js";
import { escapeHtml } from "../escape-html.js";

/** Bars have one of these widths on either side of the middle. */
const STEPS = 10;
/** A weight of so many bits fills its side. */
const FULL_WEIGHT = 10;
const MOST_TITLES = 12;

const BARS = Array.from({ length: STEPS + 1 }, (_, step) => `.w${step}{width:${(step * 100) / STEPS}%}`).join("");

const STYLE = `:root{color-scheme:light dark;--ink:#1b1d22;--faint:#5b6270;--line:#d9dce3;--for:#1d7a55;--against:#b0432f;--paper:#fff}
@media(prefers-color-scheme:dark){:root{--ink:#e9ebf0;--faint:#a3aab8;--line:#363b46;--for:#57c79a;--against:#f08a74;--paper:#16181d}}
*{box-sizing:border-box}body{margin:0;padding:12px 14px;background:var(--paper);color:var(--ink);font:14px/1.4 system-ui,sans-serif}
h1{font-size:17px;line-height:1.25;margin:0 0 2px}p{margin:0 0 8px;color:var(--faint)}
ul{list-style:none;margin:0 0 8px;padding:0}li{margin:1px 0}li span,h1 span,dt{color:var(--faint)}h1 span{font-size:13px;font-weight:400}
dl{display:grid;grid-template-columns:max-content 1fr;gap:1px 10px;margin:0}dd{margin:0}
table{border-collapse:collapse;width:100%;margin-top:8px;border-top:1px solid var(--line)}
td{padding:3px 0;vertical-align:middle}td.bits{width:3.2em;text-align:right;padding-right:8px;font-variant-numeric:tabular-nums}
td.bar{width:34%}td.bar div{position:relative;height:9px;border-left:1px solid var(--line);margin-left:50%;width:50%}
td.bar i{position:absolute;top:0;height:100%;border-radius:2px}td.bar i.for{left:0;background:var(--for)}td.bar i.against{right:100%;background:var(--against)}
${BARS}`;

/** What allows this style sheet and nothing else. */
export const PREVIEW_POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;

function page(title: string, locale: Locale, body: string): string {
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
${body}
</html>
`;
}

/** A film in a small page: titles with their languages, people, year, running time, countries, and evidence if there is any. */
export function previewPage(film: CatalogueFilm, evidence: readonly MatchEvidence[], messages: Messages): string {
  const { locale } = messages;
  const name = filmName(film);
  const property = (id: string): string =>
    escapeHtml(messages.say("http", `reconcile/property/${id}` as MessageKeys["http"]));
  const facts: readonly (readonly [string, string])[] = [
    ["year", film.year === undefined ? "" : String(film.year)],
    ["director", (film.directors ?? []).join(", ")],
    [
      "runtime",
      film.runtimeMinutes === undefined
        ? ""
        : messages.say("http", "reconcile/minutes", { minutes: film.runtimeMinutes }),
    ],
    ["country", (film.countries ?? []).map((code) => countryName(code, locale)).join(", ")],
  ];
  const rows = facts
    .filter(([, value]) => value !== "")
    .map(([id, value]) => `<dt>${property(id)}</dt><dd>${escapeHtml(value)}</dd>`);
  const [first, ...others] = film.titles.slice(0, 1 + MOST_TITLES);
  const titles = others.map((title) => `<li>${titleInLanguage(title, locale)}</li>`);
  const body = [
    `<h1>${first ? titleInLanguage(first, locale) : escapeHtml(name)}</h1>`,
    `<p>${escapeHtml(film.id)}</p>`,
    titles.length > 0 ? `<ul>${titles.join("")}</ul>` : "",
    rows.length > 0 ? `<dl>${rows.join("")}</dl>` : "",
    evidence.length > 0 ? `<table>${evidence.map((item) => evidenceRow(item, messages)).join("")}</table>` : "",
  ];
  return page(name, locale, body.filter((part) => part !== "").join("\n"));
}

/** A title, marked for those who read it aloud, and the name of its language where that is known. */
function titleInLanguage({ text, language }: CatalogueFilm["titles"][number], locale: Locale): string {
  if (language === undefined) return `<bdi>${escapeHtml(text)}</bdi>`;
  const spoken = escapeHtml(languageName(language, locale));
  return `<bdi lang="${escapeHtml(language)}">${escapeHtml(text)}</bdi> <span>${spoken}</span>`;
}

function evidenceRow({ field, level, weight }: MatchEvidence, messages: Messages): string {
  const words = messages.say("terms", `match-evidence/${field}/${level}` as MessageKeys["terms"]);
  const step = Math.min(STEPS, Math.max(1, Math.round((Math.abs(weight) / FULL_WEIGHT) * STEPS)));
  const side = weight < 0 ? "against" : "for";
  const bits = `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(1)}`;
  return `<tr><td class="bits">${bits}</td><td class="bar"><div><i class="${side} w${step}"></i></div></td><td>${escapeHtml(words)}</td></tr>`;
}

/** The page for an id that no film has. */
export function unknownFilmPage(id: string, messages: Messages): string {
  const sentence = messages.say("http", "reconcile/no-film", { id: messages.quote(id) });
  return page(sentence, messages.locale, `<p>${escapeHtml(sentence)}</p>`);
}
