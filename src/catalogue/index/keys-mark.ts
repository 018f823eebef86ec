import { surnameKeys, titleKeys, titleParts } from "../keys/index.js";
import { GramWriter } from "./grams.js";
import { hashText } from "./hash.js";
import { headOf } from "./title-head.js";

/** Titles and names that between them take every way through the keys. */
const PROBES = [
  "The Salt Ferry, Part Two",
  "Соляной паром / L'Été à Odesa",
  "Snow over Lviv (Щедрый съезд) II",
  "Gekkō no Shōnen: 8½ & !!!",
  'Ob"ezd, Shchyochka i Zhuk-oukhod',
  "冬の灯 – Bachštez",
  "Уильям Джексон",
  "Miyazaki, Geronimo",
];

let mark: number | undefined;

/**
 * A number that changes when keys, grams or heads of titles do: a snapshot that was built by others is searched in vain,
 * and nobody has to remember to count its version up.
 */
export function keysMark(): number {
  return (mark ??= hashText(
    PROBES.flatMap((text) => [text, ...titleParts(text)])
      .map(keysOf)
      .join("\n"),
  ));
}

function keysOf(text: string): string {
  const { fold, neutral } = titleKeys(text);
  const { high, low } = headOf(neutral);
  const writer = new GramWriter();
  const grams = writer.grams.subarray(0, writer.write(neutral));
  return [fold, neutral, high, low, ...grams, ...surnameKeys(text)].join("\t");
}
