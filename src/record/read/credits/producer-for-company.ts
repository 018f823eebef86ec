import { cutAt, sub, trimmed, type Stretch } from "../../stretch.js";
import { beginsWithGivenName, looksLikeCompany, looksLikeName } from "../likeness.js";

const FOR = /^(.{4,90}?)\s+(?:for|für|voor|pour|per|para|dla|pro|för|til|для|від|от)\s+(?=\S)(.{2,})$/u;

/** Producers and the firms they work for. */
export interface ProducersForCompanies {
  readonly producers: readonly Stretch[];
  readonly companies: readonly Stretch[];
  /** Names behind the last firm: producers or firms, as the label says. */
  readonly open: readonly Stretch[];
}

/** `Anna Nova – Luna Film`, where the words of the second say that it is a firm. */
const DASHED = /^(.{4,90}?)\s+[–—-]\s+(.{2,})$/u;

/** The names and the firm of one item. */
function pairOf({ text }: Stretch): { readonly names: string; readonly firm: string } | undefined {
  const [, names, firm] = FOR.exec(text) ?? [];
  if (names !== undefined && firm !== undefined) return { names, firm };
  const [, name, behind] = DASHED.exec(text) ?? [];
  return name !== undefined &&
    behind !== undefined &&
    beginsWithGivenName(name) &&
    looksLikeCompany(name) < 0.5 &&
    looksLikeCompany(behind) >= 0.7
    ? { names: name, firm: behind }
    : undefined;
}

const ITEM_END = /[,;/]\s+/gu;

/** `Mirjam Hoekstra for Zuidwest Film`, one or several; undefined when no item says for whom somebody produces. */
export function producerForCompany(value: Stretch): ProducersForCompanies | undefined {
  if (value.text.length > 600) return undefined;
  const producers: Stretch[] = [];
  const companies: Stretch[] = [];
  let pending: Stretch[] = [];
  let found = false;
  for (const item of cutAt(value, ITEM_END)) {
    const { names, firm } = pairOf(item) ?? {};
    const people = names?.split(/\s*&\s*|\s(?:and|und|en|et|e|y|i|a|и|та)\s/u) ?? [];
    if (names !== undefined && firm !== undefined && people.every((name) => looksLikeName(name) >= 0.6)) {
      producers.push(...pending, trimmed(sub(item, 0, names.length)));
      companies.push(trimmed(sub(item, item.text.length - firm.length)));
      pending = [];
      found = true;
    } else if (looksLikeName(item.text) >= 0.6 && looksLikeCompany(item.text) < 0.5) pending.push(item);
    else companies.push(item);
  }
  return found ? { producers, companies, open: pending } : undefined;
}
