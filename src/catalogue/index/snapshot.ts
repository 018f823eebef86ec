import { CatalogueIndex } from "./catalogue-index.js";
import { checksum } from "./checksum.js";
import type { HashColumns } from "./hash-table.js";
import type { IndexColumns } from "./index-columns.js";
import { snapshotMark } from "./snapshot-mark.js";

/** "KINOGLOT" in ASCII. */
const MAGIC = [0x4b, 0x49, 0x4e, 0x4f, 0x47, 0x4c, 0x4f, 0x54] as const;
/** Rises whenever columns change, or what grams and heads are made of; that keys change, {@link snapshotMark} tells. */
const SNAPSHOT_VERSION = 2;
/** Reads as another number on a machine that stores the low byte last. */
const BYTE_ORDER = 0x01020304;
/** Every column begins at a multiple of this, so that it can be looked at where it lies. */
const ALIGNMENT = 8;

type ColumnArray = Uint8Array | Uint16Array | Uint32Array;
type ColumnKind = Uint8ArrayConstructor | Uint16ArrayConstructor | Uint32ArrayConstructor;

const HASH_COLUMNS: readonly ColumnKind[] = [Uint32Array, Uint32Array, Uint32Array];
/** In the order of {@link columnsOf}. */
const KINDS: readonly ColumnKind[] = [
  Uint8Array,
  Uint32Array,
  Uint32Array,
  Uint16Array,
  Uint32Array,
  Uint32Array,
  Uint8Array,
  Uint32Array,
  Uint32Array,
  ...HASH_COLUMNS,
  ...HASH_COLUMNS,
  ...HASH_COLUMNS,
  Uint32Array,
  Uint32Array,
];
/** Before the bytes of each column: version, byte order, checksum, number of films, mark of the keys. */
const NUMBERS_BEFORE = 5;
/** Filled up to where the first column begins. */
const HEADER_NUMBERS = aligned(4 * (NUMBERS_BEFORE + KINDS.length)) / 4;
const HEADER_BYTES = MAGIC.length + 4 * HEADER_NUMBERS;

/** Why bytes are no snapshot that can be opened. */
export type SnapshotRefusal = "no-snapshot" | "other-version" | "other-byte-order" | "damaged";

/**
 * An index as bytes, in parts to be written one after the other; nothing is copied but the header. The bytes are those of
 * this machine: little-endian on nearly all.
 */
export function encodeSnapshot(index: CatalogueIndex): readonly Uint8Array[] {
  const parts = columnsOf(index.columns).flatMap((column) => {
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    return [bytes, new Uint8Array(aligned(bytes.length) - bytes.length)];
  });
  const header = new Uint8Array(HEADER_BYTES);
  header.set(MAGIC);
  const numbers = new Uint32Array(header.buffer, MAGIC.length, HEADER_NUMBERS);
  const lengths = parts.filter((_, at) => at % 2 === 0).map((part) => part.length);
  numbers.set([SNAPSHOT_VERSION, BYTE_ORDER, 0, index.size, snapshotMark(), ...lengths]);
  numbers[2] = parts.reduce((sum, part) => checksum(part, sum), checksum(header, 0));
  return [header, ...parts];
}

/** The index in the bytes of a snapshot, which it goes on using; or why there is none. Nothing is parsed or copied. */
export function decodeSnapshot(bytes: Uint8Array): CatalogueIndex | SnapshotRefusal {
  if (bytes.length < HEADER_BYTES || MAGIC.some((byte, at) => bytes[at] !== byte)) return "no-snapshot";
  const whole = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
  const numbers = new Uint32Array(whole.buffer, whole.byteOffset + MAGIC.length, HEADER_NUMBERS);
  const [version, order, sum, size, mark] = numbers as unknown as readonly [number, number, number, number, number];
  const lengths = [...numbers.subarray(NUMBERS_BEFORE, NUMBERS_BEFORE + KINDS.length)];
  if (order !== BYTE_ORDER) return "other-byte-order";
  if (version !== SNAPSHOT_VERSION || mark !== snapshotMark()) return "other-version";
  const columns = columnsIn(whole, lengths);
  if (columns === undefined) return "damaged";
  const header = whole.slice(0, HEADER_BYTES);
  new Uint32Array(header.buffer, MAGIC.length)[2] = 0;
  let found = checksum(header, 0);
  for (const { buffer, byteOffset, byteLength } of columns) {
    found = checksum(new Uint8Array(buffer, byteOffset, byteLength), found);
    found = checksum(new Uint8Array(buffer, byteOffset + byteLength, aligned(byteLength) - byteLength), found);
  }
  const index = new CatalogueIndex(namedColumns(columns));
  return found === sum && index.size === size ? index : "damaged";
}

function columnsOf(columns: IndexColumns): readonly ColumnArray[] {
  const hashed = ({ starts, hashes, values }: HashColumns): readonly ColumnArray[] => [starts, hashes, values];
  return [
    columns.rows,
    columns.rowStarts,
    columns.rowEnds,
    columns.years,
    columns.firstEntries,
    columns.entryFilms,
    columns.entryGrams,
    columns.gramStarts,
    columns.postings,
    ...[columns.folds, columns.neutrals, columns.surnames].flatMap(hashed),
    columns.headOrder,
    columns.idOrder,
  ];
}

function namedColumns(columns: readonly ColumnArray[]): IndexColumns {
  const words = (at: number): Uint32Array => columns[at] as Uint32Array;
  const hashed = (at: number): HashColumns => ({ starts: words(at), hashes: words(at + 1), values: words(at + 2) });
  return {
    rows: columns[0] as Uint8Array,
    rowStarts: words(1),
    rowEnds: words(2),
    years: columns[3] as Uint16Array,
    firstEntries: words(4),
    entryFilms: words(5),
    entryGrams: columns[6] as Uint8Array,
    gramStarts: words(7),
    postings: words(8),
    folds: hashed(9),
    neutrals: hashed(12),
    surnames: hashed(15),
    headOrder: words(18),
    idOrder: words(19),
  };
}

/** Views on the bytes; undefined when the lengths do not add up to what there is. */
function columnsIn(bytes: Uint8Array, lengths: readonly number[]): readonly ColumnArray[] | undefined {
  const total = lengths.reduce((sum, length) => sum + aligned(length), HEADER_BYTES);
  if (total !== bytes.length) return undefined;
  if (lengths.some((length, at) => length % KINDS[at]!.BYTES_PER_ELEMENT !== 0)) return undefined;
  let at = bytes.byteOffset + HEADER_BYTES;
  return lengths.map((length, column) => {
    const Kind = KINDS[column]!;
    const view = new Kind(bytes.buffer as ArrayBuffer, at, length / Kind.BYTES_PER_ELEMENT);
    at += aligned(length);
    return view;
  });
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}
