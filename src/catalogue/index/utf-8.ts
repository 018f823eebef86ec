/** What browsers and Node have under these names; the library of types for pure folders does not know them. */
const { TextEncoder, TextDecoder } = globalThis as unknown as {
  readonly TextEncoder: new () => {
    encodeInto(text: string, bytes: Uint8Array): { readonly written: number };
  };
  readonly TextDecoder: new (label: "utf-8", options: { ignoreBOM: true }) => { decode(bytes: Uint8Array): string };
};

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Writes a text in UTF-8 into bytes that are long enough and says how many it took. */
export function encodeUtf8(text: string, into: Uint8Array): number {
  return encoder.encodeInto(text, into).written;
}

/** The text of bytes in UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
