import type { CompanyRole, CreditRole } from "../../../model/index.js";
import { evidence, proven } from "../../evidence.js";
import { isTown, readColour, readCompanyList, readContactBlock, readCountries } from "../../fields/index.js";
import { cutAt, sub, trimmed, type Stretch } from "../../stretch.js";
import { alternating } from "../credits/alternating-cast.js";
import { capitalsCast } from "../credits/capitals-cast.js";
import { charactersFirst } from "../credits/characters-first.js";
import { producerForCompany } from "../credits/producer-for-company.js";
import { creditsOf, peopleIn, type ListedPerson } from "../credits/people-of-label.js";
import type { LabelMeaning } from "../labels/label-table.js";
import type { Labelled } from "../labels/labelled-values.js";
import { beginsWithGivenName, looksLikeCompany, looksLikeName } from "../likeness.js";
import type { Page } from "../page.js";
import type { LabelledWork } from "./labelled-work.js";
import { namesOnly } from "./names-only.js";

const AFTER =
  /^(?:d['’]après|based on|adapted from|from the|after|nach|naar|по мотивам|по роману|по повести|по рассказу|за мотивами|na podstawie|według|tratto da|dal|basad[oa] en|según|podle|podľa|po (?:noveli|romanu|motivih|motivima|predlogi)|prema)\b/iu;

const NOBODY =
  /^(?:dolby(?:\s.+)?|dts|mono|stereo|none|keine?|aucune?|geen|нет|n\/a|trad\.?|traditional|traditionell|traditionnel|tradizionale|tradicional|(?:sa|son|his|her|their|seinem|seiner|ihrem|ihrer|sua|suo) (?:own )?(?:pièce|roman|nouvelle|récit|livre|play|novel|story|book|theaterstück|stück|erzählung|novelle|buch|romanzo|racconto|libro))$/iu;

/** `Setsu Oda and produced by Ada Roe`: the sentence goes on with another role. */
const GOES_ON = /\s(?:and|und|et|en)\s\p{Ll}\S*\s(?:by|von|par|door)\s/u;

/** `none`, `traditional`, `sa pièce` name nobody, a name that a line cuts (`Ober-`) is half of one; names in small letters do. */
function isNamed({ value: { name } }: ListedPerson): boolean {
  return !NOBODY.test(name.printed) && !/\p{Ll}[-‐]$/u.test(name.printed) && !GOES_ON.test(name.printed);
}

function addPeople(all: readonly ListedPerson[], role: CreditRole, labelled: Labelled, work: LabelledWork): void {
  const least = labelled.label.leastLikeness ?? 0;
  const listed = all.filter((one) => isNamed(one) && looksLikeName(one.value.name.printed) >= least);
  const sources =
    role === "screenwriter" ? listed.filter(({ value: { note } }) => note !== undefined && AFTER.test(note)) : [];
  const authors = sources.flatMap((source) => authorsOf(source, work.page));
  if (authors.length > 0) work.draft.add("credits", ...creditsOf(authors, "story", "cue", "high"));
  const people = listed.filter((one) => !sources.includes(one));
  for (const {
    value: { note, noteSpan },
  } of role === "cinematographer" ? people : []) {
    const colour = note === undefined ? undefined : readColour({ text: note, start: noteSpan!.start });
    if (colour !== undefined && work.draft.get("colour") === undefined)
      work.draft.set("colour", proven(colour.value, evidence("pattern", "high", colour.span)));
  }
  const { label } = labelled;
  const confidence = label.colon || label.strength === "strong" ? "certain" : "high";
  work.draft.add("credits", ...creditsOf(people, role, "label", confidence, label.text));
}

function addCompanies(values: readonly Stretch[], role: CompanyRole, labelled: Labelled, work: LabelledWork): void {
  for (const value of values) {
    for (const { value: company, span } of readCompanyList(value)) {
      const { name } = company;
      if (!/\p{L}/u.test(name) || name.length < 2 || ADDRESS.test(name)) continue;
      if (work.draft.list("companies").some(({ value: known }) => known.role === role && known.name === name)) continue;
      work.draft.add(
        "companies",
        proven({ role, label: labelled.label.text, name }, evidence("label", "certain", span)),
      );
    }
  }
}

/** `Belgrade, Serbia` below a firm: where it sits. */
function isSeat({ text, start }: Stretch): boolean {
  const comma = text.lastIndexOf(",");
  if (comma < 1 || text.length > 60 || /\d/u.test(text) || looksLikeCompany(text) >= 0.5) return false;
  return readCountries(trimmed({ text: text.slice(comma + 1), start: start + comma + 1 })).length === 1;
}

const REACHED = /@|\bwww\.|\+\d{2}|\b(?:tel|phone|fax|тел)\b|\b\d{4,6}\b/iu;

/** A firm with its address behind the label, on one line or several. */
function addContact(values: readonly Stretch[], role: CompanyRole, labelled: Labelled, work: LabelledWork): boolean {
  if (!values.some(({ text }) => REACHED.test(text))) return false;
  const lines = values.length > 1 ? values : cutAt(values[0]!, COMMA);
  const found = readContactBlock(lines);
  const name = found?.value.name;
  if (found === undefined || name === undefined || /@|^\+?\d/u.test(name.value)) return false;
  const { contact, spans } = found.value;
  const parts = Object.fromEntries(
    Object.entries(spans).map(([key, span]) => [`/contact/${key}`, evidence("shape", "high", span)]),
  );
  const value = { role, label: labelled.label.text, name: name.value, contact };
  work.draft.add("companies", proven(value, evidence("label", "certain", name.span), parts));
  return true;
}

const ADDRESS = /^\S+@\S+$|^(?:https?:|www\.)\S+$/u;
const COMMA = /,\s+/gu;
const SLASH = /\s+\/\s+/gu;

/** Labels of which only the value tells whether persons or companies are meant. */
const EITHER =
  /^(?:productions?|produktion|produzione|producción|produced by|prod\.?|productie|produkcja|produkce|производство|виробництво|produziert von|produit par|prodotto da|producida por|geproduceerd door|producers?|výroba)\b(?!\s*(?:compan|house|firm|co\b))/iu;

/** `Production`, the thing, not those who do it. */
const IS_NOUN =
  /^(?:produktion|productions?|producción|produzione|productie|produkcja|produkce|výroba|производство|виробництво|prod\.?)(?:[\s/:]|$)/iu;

function addProduction(
  values: readonly Stretch[],
  labelled: Labelled,
  work: LabelledWork,
  producers: boolean,
  byShape: boolean,
): void {
  const pairs = values.map(producerForCompany);
  if (pairs.some((pair) => pair !== undefined)) {
    pairs.forEach((pair, at) => {
      if (pair === undefined) {
        addProduction([values[at]!], labelled, work, producers, byShape);
        return;
      }
      const people = [...pair.producers, ...(byShape ? pair.open : [])];
      addPeople(peopleIn(people, { ...work.page.context, cast: false }), "producer", labelled, work);
      addCompanies([...pair.companies, ...(byShape ? [] : pair.open)], "production", labelled, work);
    });
    return;
  }
  const companiesOnly =
    !EITHER.test(labelled.label.text) || (!byShape && work.page.profile?.productionIsCompany === true);
  if (labelled.label.meanings.some((meanings) => meanings.every(({ kind }) => kind === "company")) && companiesOnly) {
    addCompanies(values, "production", labelled, work);
    return;
  }
  for (const part of values.flatMap((value) => cutAt(value, SLASH))) {
    const items = peopleIn([part], { ...work.page.context, cast: false });
    const persons = items.filter(({ value: { name } }) => isPerson(name.printed, work));
    const seated = items.some(({ value: { note } }) => note !== undefined && isTown(note));
    if (seated && !byShape) {
      addCompanies([part], "production", labelled, work);
      continue;
    }
    const firms = readCompanyList(part).filter(({ value: { name } }) => looksLikeCompany(name) >= 0.6);
    const likely = items.filter(
      ({ value: { name } }) => looksLikeName(name.printed) >= 0.6 && looksLikeCompany(name.printed) < 0.6,
    );
    const people = byShape
      ? likely
      : firms.length > 0
        ? persons.filter(({ value: { name } }) => isCredited(name.printed, work))
        : items.length > 1 && likely.length === items.length && !producers
          ? likely
          : persons;
    if (people.length === 0) {
      addCompanies([part], "production", labelled, work);
      continue;
    }
    addPeople(people, "producer", labelled, work);
    for (const firm of readCompanyList(part)) {
      const taken = people.some(({ span }) => span.start < firm.span.end && firm.span.start < span.end);
      if (!taken)
        addCompanies(
          [sub(part, firm.span.start - part.start, firm.span.end - part.start)],
          "production",
          labelled,
          work,
        );
    }
  }
}

function isCredited(name: string, { draft }: LabelledWork): boolean {
  return draft.list("credits").some(({ value }) => value.name.printed === name);
}

/** Somebody whose given name is known, or who is named on the page for other work. */
function isPerson(name: string, work: LabelledWork): boolean {
  if (looksLikeCompany(name) >= 0.6 || looksLikeName(name) < 0.6) return false;
  return isCredited(name, work) || beginsWithGivenName(name);
}

function producersStand(page: Page): boolean {
  return page.labels.labelled.some(
    ({ label, values }) =>
      values.length > 0 && label.meanings.length === 1 && label.meanings[0]!.every(({ id }) => id === "producer"),
  );
}

const WORK = /^(?:\p{Ll}[^,;]{0,80}|["“„«][^"”“»]{2,80}["”“»])\s(?:von|by|de|di|van|del|della|av|af)\s+(?=\p{Lu})/u;

/** `der Erzählung „Wehrlos“ von Anna Kettler`: the author behind the work. */
function authorOf(value: Stretch): Stretch {
  const work = WORK.exec(value.text.slice(0, 200));
  return work === null ? value : sub(value, work[0].length);
}

/** The author of the work that a note such as `nach` leads: `der Erzählung „Wehrlos“ von Anna Kettler`. */
function authorsOf(source: ListedPerson, { text, context }: Page): readonly ListedPerson[] {
  const { printed } = source.value.name;
  const start = text.indexOf(printed, source.span.start);
  const work: Stretch = { text: printed, start };
  const author = start < 0 || start > source.span.end ? work : authorOf(work);
  return author === work ? [source] : peopleIn([author], { ...context, cast: false });
}

/** A cast that names actors and characters in a form of its own; undefined for a plain list. */
function castInPairs(values: readonly Stretch[], { ownLine }: Labelled, page: Page): ListedPerson[] | undefined {
  const first = charactersFirst(values, page.context);
  if (first !== undefined || !ownLine) return first;
  return alternating(values, page.context) ?? capitalsCast(values, page.context);
}

/** `Producción: Ana Melo` on a page with `Compañía productora: Luna Sur`: the first are persons. */
function isBesideFirms(values: readonly Stretch[], labelled: Labelled, page: Page): boolean {
  if (!IS_NOUN.test(labelled.label.text) || !EITHER.test(labelled.label.text)) return false;
  const firms = page.labels.labelled.some(
    ({ label, values: its }) =>
      label.span.start !== labelled.label.span.start &&
      its.length > 0 &&
      !EITHER.test(label.text) &&
      label.meanings.every((meanings) => meanings.every(({ id }) => id === "production")),
  );
  return firms && values.every(({ text }) => looksLikeName(text) >= 0.6 && looksLikeCompany(text) < 0.6);
}

/** Reads the people or firms under a label of their role into the draft. */
export function readRole(meaning: LabelMeaning, labelled: Labelled, work: LabelledWork): void {
  const { page } = work;
  const persons = meaning.kind === "person" && meaning.id !== "producer";
  const values = labelled.values.map((value, at) => {
    const line = labelled.lines[Math.min(labelled.lines.length - 1, labelled.ownLine ? at + 1 : at)]!;
    return namesOnly(value, line, work, persons);
  });
  const firms = meaning.kind === "company" || meaning.id === "producer";
  const usable = values.filter(
    (value, at) =>
      (/\p{L}{2}/u.test(value.text) || (firms && REACHED.test(value.text))) &&
      (!firms || at === 0 || !isSeat(value) || REACHED.test(value.text)),
  );
  if (usable.length === 0) return;
  if (meaning.id === "production" || meaning.id === "producer") {
    addProduction(
      usable,
      labelled,
      work,
      meaning.id === "production" && producersStand(page),
      (meaning.id === "producer" && !IS_NOUN.test(labelled.label.text)) || isBesideFirms(usable, labelled, page),
    );
    return;
  }
  if (meaning.kind === "company") {
    if (addContact(usable, meaning.id as CompanyRole, labelled, work)) return;
    const coProducers = meaning.id === "coProduction" ? usable.map(producerForCompany) : [];
    if (coProducers.length > 0 && coProducers.every((pair) => pair !== undefined)) {
      for (const { producers, companies } of coProducers) {
        addPeople(peopleIn(producers, { ...page.context, cast: false }), "coProducer", labelled, work);
        addCompanies(companies, "coProduction", labelled, work);
      }
      return;
    }
    addCompanies(usable, meaning.id as CompanyRole, labelled, work);
    return;
  }
  const pairs = meaning.id === "actor" ? castInPairs(usable, labelled, page) : undefined;
  if (pairs !== undefined) {
    addPeople(pairs, "actor", labelled, work);
    return;
  }
  if (meaning.id === "story") {
    addPeople(peopleIn(usable.map(authorOf), { ...page.context, cast: false }), "story", labelled, work);
    return;
  }
  const cast = ["actor", "voice", "protagonist"].includes(meaning.id);
  addPeople(peopleIn(usable, { ...page.context, cast }), meaning.id as CreditRole, labelled, work);
}

/** Whether those under "production" are persons is told by who else is named. */
export function productionLast(labels: readonly Labelled[]): readonly Labelled[] {
  const isProduction = ({ label }: Labelled): boolean =>
    label.meanings.some((meanings) => meanings.some(({ id }) => id === "production"));
  return [...labels.filter((one) => !isProduction(one)), ...labels.filter(isProduction)];
}
