/** The name of an element or attribute in its parts (Namespaces in XML §4). */
export interface XmlName {
  /** As written: `xml:lang`. */
  readonly name: string;
  /** Empty for a name without a colon, or with one at an end. */
  readonly prefix: string;
  readonly local: string;
}

function splitName(name: string): XmlName {
  const colon = name.indexOf(":");
  if (colon <= 0 || colon === name.length - 1) return { name, prefix: "", local: name };
  return { name, prefix: name.slice(0, colon), local: name.slice(colon + 1) };
}

/** The names of a document, each kept once: a file of ten thousand subtitles has a dozen names, and most of its tree is names. */
export class NameTable {
  readonly #names = new Map<string, XmlName>();

  of(written: string): XmlName {
    let name = this.#names.get(written);
    if (name === undefined) this.#names.set(written, (name = splitName(written)));
    return name;
  }
}
