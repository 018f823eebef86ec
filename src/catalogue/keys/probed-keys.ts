import { titleKeys } from "./neutral-key.js";
import { surnameKeys } from "./surname-key.js";
import { titleParts } from "./title-parts.js";

/** Titles and names in which every rule of the keys has something to do. */
const PROBES: readonly string[] = [
  "The Salt Ferry, Part Two",
  "Ferry, The: Part II",
  "L'été à Żółw & Søn",
  "Соляной паром / L'Été à Odesa",
  "Snow over Lviv (Щедрый съезд) II",
  "Съешь же ещё этих мягких французских булок, да выпей чаю",
  "Объезд. Подъём у Йошкар-Олы, 8½",
  'Ob"ezd, Shchyochka i Zhuk-oukhod',
  "Shchuka i Yozh / Щука и Ёж",
  "Dzhinn, tsar’ i zhuk aka Djinn (Czar and Beetle)",
  "Schtschi – щи",
  "W*A*V·E, T-34 and R.O.T.",
  "Twenty-one Nights of Łódź",
  "Фонарь № XIV",
  "Gekkō no Shōnen: 8½ & !!!",
  "!!!",
  "冬の灯 – Bachštez",
  "Паром ".repeat(40),
  "Уильям Уэйвер мл.",
  "Miyazaki, Geronimo",
  "Lanternová, Žofie",
  "Chayka-Quist Jr.",
  "Көк Қайық – Ђаво и Љубав",
  "თეთრი ქარავანი",
  "Կարմիր Կամուրջ",
  "Petrachrow",
];

/** The keys of a text, as a title and as a name. */
export interface ProbedKeys {
  readonly fold: string;
  readonly neutral: string;
  readonly surnames: readonly string[];
}

/**
 * The keys of some texts and of their parts. They are other ones as soon as keys are made otherwise: a catalogue that was
 * built by other keys than it is searched by would find little and say nothing of it, so it is marked by what these are, and
 * nobody has to remember to count a version up.
 */
export function probedKeys(): readonly ProbedKeys[] {
  return PROBES.flatMap((text) => [text, ...titleParts(text)]).map((text) => {
    const { fold, neutral } = titleKeys(text);
    return { fold, neutral, surnames: surnameKeys(text) };
  });
}
