/** How files say from which language their subtitles were translated, by the preposition. */
const TRANSLATED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    from: "translated translation transl",
    de: "traduit traduction trad traducido traduzido",
    du: "traduit traduction trad",
    aus: "übersetzt ubersetzt uebersetzt übersetzung",
    uit: "vertaald vertaling",
    da: "tradotto",
    dal: "tradotto",
    с: "перевод переведено",
  }).map(([preposition, verbs]) => [preposition, new Set(verbs.split(" "))]),
);

/** True for a folded preposition before the language that was translated: `from` of `(from french)`. */
export function isPrepositionOfOrigin(preposition: string | undefined): boolean {
  return TRANSLATED.has(preposition ?? "");
}

/** Whether two folded words say that the language behind them is the one that was translated, not the one to be read. */
export function saysTranslatedFrom(verb: string | undefined, preposition: string | undefined): boolean {
  return verb !== undefined && TRANSLATED.get(preposition ?? "")?.has(verb) === true;
}
