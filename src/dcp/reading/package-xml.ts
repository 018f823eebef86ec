import { decodeText, lineColumn } from "../../text/index.js";
import { parseXml, type XmlDocument, type XmlFaultId } from "../../xml/index.js";

/** An XML file of a package. */
export interface PackageXml {
  readonly text: string;
  readonly document: XmlDocument;
  /** The first fault and where it is; undefined for well-formed XML. */
  readonly fault?: { readonly fault: XmlFaultId; readonly line: number; readonly column: number };
}

const DECLARED_ENCODING = /^<\?xml[^>]{1,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/;

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** What the declaration says, UTF-8 without one (XML 1.0 §4.3.3); undefined when a mark or zero bytes decide. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 256);
  const isWide = head.includes(0) || (head[0] ?? 0) >= 0xef;
  return isWide ? undefined : (DECLARED_ENCODING.exec(ascii(head))?.[1] ?? "utf-8");
}

/** Decodes and reads XML; never throws, a file of anything else has no root and a fault. */
export function readPackageXml(bytes: Uint8Array): PackageXml {
  const encoding = declaredEncoding(bytes);
  const { text } = decodeText(bytes, encoding === undefined ? {} : { encoding });
  const document = parseXml(text);
  const [first] = document.faults;
  return {
    text,
    document,
    ...(first !== undefined && { fault: { fault: first.fault, ...lineColumn(text, first.offset) } }),
  };
}

const ROOTS = ["AssetMap", "PackingList", "CompositionPlaylist"] as const;
/** The names of the outermost elements of a package's own files. */
export type PackageRoot = (typeof ROOTS)[number];

const ROOT = new RegExp(`<(?:[\\w.-]{1,40}:)?(${ROOTS.join("|")})[\\s/>]`);

/** How many bytes at the start of a file show what it is. */
export const HEAD_BYTES = 4096;

/** Which of a package's own files begins with these bytes, in any Unicode encoding; undefined for any other file. */
export function packageRootOf(head: Uint8Array): PackageRoot | undefined {
  const letters = ascii(head.subarray(0, HEAD_BYTES).filter((byte) => byte !== 0));
  return ROOT.exec(letters)?.[1] as PackageRoot | undefined;
}
