import { hashText } from "../../index/hash.js";
import { foldKey, neutralKey, surnameKeys, titleParts } from "../../keys/index.js";
import { storedKey } from "./stored-key.js";

/** Rises whenever the tables of a catalogue, or how they are filled, change. */
const LAYOUT = 1;

/** Titles and names in which every rule of the keys has something to do. */
const PROBES: readonly string[] = [
  "The Salt Ferry",
  "Ferry, The: Part II",
  "L'été à Żółw & Søn",
  "Съешь же ещё этих мягких французских булок, да выпей чаю",
  "Объезд. Подъём у Йошкар-Олы, 8½",
  "Shchuka i Yozh / Щука и Ёж",
  "Dzhinn, tsar’ i zhuk aka Djinn (Czar and Beetle)",
  "Schtschi – щи",
  "W*A*V·E, T-34 and R.O.T.",
  "Twenty-one Nights of Łódź",
  "Фонарь № XIV",
  "!!!",
  "海の駅",
  "Паром ".repeat(40),
  "Уильям Уэйвер мл.",
  "Lanternová, Žofie",
  "Chayka-Quist Jr.",
];

let mark: string | undefined;

/**
 * Tells keys of one program from those of another: a catalogue that was loaded with other keys than it is searched by
 * would find little and say nothing of it. Made from what the keys of some titles are, so that nobody has to remember to
 * count it up.
 */
export function keysMark(): string {
  mark ??= `${LAYOUT}-${hashText(PROBES.map(keysOf).join("\n")).toString(36)}`;
  return mark;
}

function keysOf(text: string): string {
  return [text, ...titleParts(text)]
    .flatMap((part) => [foldKey(part), neutralKey(part), ...surnameKeys(part)].map(storedKey))
    .join("\t");
}
