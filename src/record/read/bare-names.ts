import type { Credit, CreditRole } from "../../model/index.js";
import { proven, type Proven } from "../evidence.js";
import { looksLikeCompany, looksLikeName } from "./likeness.js";
import type { HouseProfile, SequenceMember } from "../houses/index.js";
import { creditsOf, peopleIn, type ListedPerson } from "./credits/people-of-label.js";
import { isNameList } from "./labels/name-list.js";
import { isDots } from "./page-line.js";
import { isNoise } from "./noise.js";
import type { Page } from "./page.js";

/** Lines of names without labels, one below the other. */
export interface NameBlock {
  readonly lines: readonly { readonly at: number; readonly people: readonly ListedPerson[] }[];
  /** Lines of companies that follow. */
  readonly companies: readonly number[];
}

const ANY: readonly CreditRole[] = [
  "screenwriter",
  "cinematographer",
  "editor",
  "composer",
  "sound",
  "productionDesigner",
  "producer",
];

const SUFFIX = /\s(?:jr|sr|jun|sen|мл|ст)\.?$/iu;

function isNames(text: string): boolean {
  if (text.length > 400 || /[\d:()@]/u.test(text) || !isNameList(text)) return false;
  const [first] = text.split(/\s*[,;/]\s*/u);
  return looksLikeName(first!.replace(SUFFIX, "")) > 0.35 && looksLikeCompany(text) < 0.5;
}

/** Blocks of at least two lines of names, on a page whose labels are lost. */
export function nameBlocks(page: Page, used: ReadonlySet<number>, after: number): NameBlock[] {
  const blocks: NameBlock[] = [];
  let lines: { at: number; people: ListedPerson[] }[] = [];
  let companies: number[] = [];
  const close = (): void => {
    const enough = page.profile?.sequence !== undefined ? 1 : 2;
    if (lines.length >= enough || (lines.length === 1 && lines[0]!.people.length > 2))
      blocks.push({ lines, companies });
    lines = [];
    companies = [];
  };
  page.lines.forEach((line, at) => {
    const open =
      at > after &&
      !used.has(at) &&
      !page.labels.taken.has(at) &&
      !page.prose[at] &&
      !isDots(line.text) &&
      !isNoise(line.text);
    if (line.gap > 0 || !open) close();
    if (!open) return;
    if (isNames(line.text) && companies.length === 0) lines.push({ at, people: peopleIn([line], page.context) });
    else if (lines.length > 0 && looksLikeCompany(line.text) >= 0.5 && line.text.length < 80 && !/\d/u.test(line.text))
      companies.push(at);
    else close();
  });
  close();
  return blocks;
}

function unknown(people: readonly ListedPerson[], candidates: readonly string[]): Proven<Credit>[] {
  return creditsOf(people, "unknown", "housePosition", "low").map(({ value, evidence: its, parts }) =>
    proven({ ...value, candidates }, its, parts),
  );
}

/** Whether a person is known as the director from elsewhere on the page. */
export type IsDirector = (name: string) => boolean;

function member(sequence: readonly SequenceMember[], place: number): SequenceMember | undefined {
  return sequence[place];
}

/** Reads a block by the sequence of its house; roles that the order does not prove stay open. */
export function creditsOfBlock(
  block: NameBlock,
  profile: HouseProfile | undefined,
  isDirector: IsDirector,
  directed: boolean,
): Proven<Credit>[] {
  const { lines } = block;
  const whole = profile?.sequence ?? [];
  const sequence = directed && profile?.complete !== true ? whole.filter(({ role }) => role !== "director") : whole;
  if (profile?.complete === true && lines.length === sequence.length) {
    return lines.flatMap(({ people }, at) =>
      creditsOf(people, (sequence[at]!.role ?? "unknown") as CreditRole, "housePosition", "high"),
    );
  }
  const several = lines.findIndex(
    ({ people }) => people.length > (sequence.some((one) => one.several === true) ? 1 : 2),
  );
  const cast =
    several >= 0
      ? several
      : lines.findIndex(
          ({ people }, at) => people.length > 1 && (sequence[0]?.several === true ? at === 0 : at === lines.length - 1),
        );
  const startsWithCast = sequence[0]?.several === true;
  const credits: Proven<Credit>[] = [];
  lines.forEach(({ people }, at) => {
    const [first] = people;
    if (at === cast) {
      credits.push(...creditsOf(people, "actor", "shape", "high"));
      return;
    }
    if (first !== undefined && people.length === 1 && at === 0 && isDirector(first.value.name.printed)) {
      credits.push(...creditsOf(people, "director", "crossReference", "high"));
      return;
    }
    if (at === 0 && people.length === 1 && sequence[0]?.role === "director") {
      credits.push(...creditsOf(people, "director", "housePosition", "high"));
      return;
    }
    const role = startsWithCast && cast !== 0 ? undefined : member(sequence, at)?.role;
    const candidates = member(sequence, at)?.candidates ?? ANY;
    if (
      sequence.length > 0 &&
      profile?.complete !== true &&
      role !== undefined &&
      (role !== "director" || at === 0) &&
      role !== "actor"
    ) {
      credits.push(...creditsOf(people, role as CreditRole, "housePosition", "medium"));
    } else credits.push(...unknown(people, candidates));
  });
  return credits;
}
