const NAMELIKE =
  /^(?:\([^()]{0,40}\)|["«„“(]?\p{Lu}[\p{L}\p{M}'’.-]*|DJ|d'\p{Lu}[\p{L}'’-]*|(?:de|da|di|del|della|van|von|der|den|dos|du|le|la|ter|ten|zu|af|y|e|i|и|та|et|und|and|en|a|&)(?=\s)|[,;/&…]|(?:jr|sr|jun|sen|мл|ст)\b\.?|u\.\s?a\.|u\.\s?v\.\s?a\.|[eo]\.a\.|m\.\s?fl\.|et al\.|others|more)(?:\s*[,;/&…]*\s+|\s*[,;/&…]+\s*|$)/u;

/** Whether a text consists of capitalised words, particles and marks of lists: names, perhaps. */
export function isNameList(text: string): boolean {
  let rest = text.slice(0, 200);
  const cut = text.length > rest.length;
  let words = 0;
  while (rest !== "") {
    const match = NAMELIKE.exec(rest);
    if (match === null) return cut && words > 6;
    words += 1;
    rest = rest.slice(match[0].length).trimStart();
  }
  return words > 0;
}
