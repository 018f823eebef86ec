/** Words that end in -our in British spelling and in -or in American. */
const OUR =
  /(?<![a-z])((?:dis|mis)?(?:arm|ard|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|savi|sav|splend|succ|tum|val|vap|vig))our/g;
/** Words that end in -re there and in -er here. */
const RE = /(?<![a-z])(amphitheat|calib|cent|fib|lit|lust|meag|met|och|sab|sepulch|somb|spect|theat)re(?=s?(?![a-z]))/g;
/** Dialogue and dialog; organisation and organization; a traveller and a traveler. */
const OGUE = /(?<=(?:anal|catal|dial|epil|monol|prol|travel))ogue(?=s?(?![a-z]))/g;
const ISE = /(?<=[a-z]{3}(?:[lnr]|[ai]t))is(?=ation|ations)/g;
/** A traveller and a traveler. Only of these words: staling is not stalling. */
const DOUBLED_L =
  /(?<![a-z])((?:re|un)?(?:barrel|cancel|carol|channel|chisel|counsel|cudgel|dial|duel|enamel|equal|fuel|funnel|gambol|gravel|grovel|jewel|label|level|libel|marshal|marvel|metal|model|panel|parcel|pedal|pencil|quarrel|ravel|revel|rival|shovel|shrivel|signal|snivel|spiral|stencil|swivel|total|towel|travel|tunnel|yodel))l(?=(?:ed|ers?|ing|ous)(?![a-z]))/g;
const ENCE = /(?<=(?:def|off|pret|lic))ence(?=s?(?![a-z]))/g;
const WHOLE: readonly (readonly [british: RegExp, american: string])[] = [
  [/(?<![a-z])grey/g, "gray"],
  [/(?<![a-z])programmes?(?![a-z])/g, "program"],
  [/(?<![a-z])pyjama/g, "pajama"],
  [/(?<![a-z])jewellery/g, "jewelry"],
  [/(?<![a-z])aeroplane/g, "airplane"],
  [/(?<![a-z])moustache/g, "mustache"],
  [/(?<![a-z])plough/g, "plow"],
  [/(?<![a-z])judgement/g, "judgment"],
  [/(?<![a-z])cosy(?![a-z])/g, "cozy"],
  [/(?<![a-z])mould/g, "mold"],
  [/(?<![a-z])sceptic/g, "skeptic"],
];

/** The key of an English title in American spelling: The Colour of Money is The Color of Money. Other keys stay as they are, mostly. */
export function inAmericanSpelling(key: string): string {
  const regular = key
    .replace(OUR, "$1or")
    .replace(RE, "$1er")
    .replace(OGUE, "og")
    .replace(ISE, "iz")
    .replace(DOUBLED_L, "$1")
    .replace(ENCE, "ense");
  return WHOLE.reduce((text, [british, american]) => text.replace(british, american), regular);
}
