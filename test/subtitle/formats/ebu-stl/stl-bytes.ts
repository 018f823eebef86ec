const GENERAL = 1024;
const BLOCK = 128;

/** A block of text to be written; what is left out is as in a plain subtitle. */
export interface BlockToWrite {
  readonly number?: number;
  readonly extension?: number;
  readonly cumulative?: number;
  readonly timeIn?: readonly number[];
  readonly timeOut?: readonly number[];
  readonly row?: number;
  readonly justification?: number;
  readonly comment?: boolean;
  /** Characters below 256 are bytes. */
  readonly text: string;
}

/** Fields of the general block to be written, by where they begin. */
export type GeneralFields = Readonly<Record<number, string>>;

const FIELDS: GeneralFields = { 0: "850", 3: "STL25.01", 11: "0", 12: "00", 14: "09", 253: "23", 256: "00000000" };

/** An EBU STL file as its bytes. */
export function stlBytes(blocks: readonly BlockToWrite[], fields: GeneralFields = {}): Uint8Array {
  const bytes = new Uint8Array(GENERAL + BLOCK * blocks.length).fill(0x20, 0, GENERAL).fill(0x8f, GENERAL);
  const put = (at: number, text: string): void => {
    for (let index = 0; index < text.length; index++) bytes[at + index] = text.charCodeAt(index);
  };
  for (const [at, text] of Object.entries({ ...FIELDS, ...fields })) put(Number(at), text);
  blocks.forEach((block, at) => {
    const number = block.number ?? at + 1;
    const head = [1, number & 255, number >> 8, block.extension ?? 0xff, block.cumulative ?? 0];
    const times = [...(block.timeIn ?? [0, 0, at, 0]), ...(block.timeOut ?? [0, 0, at, 20])];
    const rest = [block.row ?? 20, block.justification ?? 2, block.comment ? 1 : 0];
    bytes.set([...head, ...times, ...rest], GENERAL + BLOCK * at);
    put(GENERAL + BLOCK * at + 16, block.text);
  });
  return bytes;
}
