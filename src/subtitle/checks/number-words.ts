/**
 * English words beside which a small number stays in digits: what is numbered, measured or calculated. The numbers of
 * Netflix's English guide are about quantities told in a sentence; a wrong alarm costs more than a missed one.
 */
const BEFORE =
  "act apartment area article bay box bus camera car case cell chapter channel class clause code day district division door episode exercise exit figure file flat flight floor frame gate grade group highway house lane layer level line lot lesson line mark model number option page panel paragraph part phase pier piece plan plane plate platform player point position problem question reel road room rule scene season seat section sector series shot slide solution square stage station step street suite table take team terminal test theorem track train type unit verse version volume ward week window year zone vol no nr than minus plus times equals over by is equal of to from about age aged negative distance size value root power choose approach";
const AFTER =
  "am pm a.m p.m o'clock o’clock km m cm mm kg g mg lb lbs oz ft in mi mph kph kmh hz khz mhz ghz kb mb gb tb v w kw degrees degree percent per million billion trillion thousand hundred k x bc ad bce ce plus minus times divided over squared cubed to and or by through equals is mod choose factorial dollars euros pounds cents bucks grams kilos meters metres kilometers kilometres miles inches feet ounces liters litres";

const beforeWords: ReadonlySet<string> = new Set(BEFORE.split(" "));
const afterWords: ReadonlySet<string> = new Set(AFTER.split(" "));

/** Whether a number after this word (lower case) is a name or a term of a sum. */
export function isNumberedBy(word: string): boolean {
  return beforeWords.has(word);
}

/** Whether a number before this word (lower case, a full stop behind it or not) is a measure, a time or a term of a sum. */
export function isMeasuredBy(word: string): boolean {
  return afterWords.has(word.replace(/\.$/, ""));
}
