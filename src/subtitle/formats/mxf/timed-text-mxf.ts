import { askBytes, askFile, ByteWindow, type Asking } from "./byte-window.js";
import { berLength, isKey, KEY_LENGTH, klvKind, type KlvKind } from "./klv-key.js";
import {
  LONGEST_SET,
  metadataItems,
  number32,
  primerTags,
  uuidOf,
  wideText,
  type MetadataItem,
} from "./metadata-set.js";

/** A font or picture that a timed text file carries. */
export interface TimedTextResource {
  readonly id: string;
  /** Such as `application/x-font-opentype`; empty when it is not said. */
  readonly mediaType: string;
  /** Null when the file ends before it. */
  readonly bytes: number | null;
}

/** What an MXF file holds of timed text (ST 429-5). */
export interface TimedTextMxf {
  /** The XML; null when it is encrypted, missing or the file is no timed text. Cut where the file is. */
  readonly xml: Uint8Array | null;
  readonly encrypted: boolean;
  /** What the essence is: null where the file ends before any. */
  readonly essence: "timed-text" | "other" | null;
  /** The UUID of the XML, by the header metadata; to be equal to the `Id` inside. */
  readonly resourceId: string | null;
  /** The UUID under which packages list the file. */
  readonly assetId: string | null;
  readonly resources: readonly TimedTextResource[];
  /** Whether a packet runs over the end of the file. */
  readonly truncated: boolean;
}

/** Timed text of more than 115 MB is not allowed (RDD 52 §7.2.1); of what claims to be more, this much is read. */
const LONGEST_XML = 128 * 1024 * 1024;
/** What may stand before the first partition (ST 377-1 §6.5), and how far a lost thread is looked for. */
const LONGEST_RUN_IN = 65536;
const FARTHEST_SEARCH = 16 * 1024 * 1024;
/** A timed text file has some dozens of packets, and two for each font or picture. */
const MOST_PACKETS = 50000;

/** Where the number of the stream that follows stands in a partition pack (ST 377-1 §7.1). */
const BODY_SID = 60;

class Scan {
  readonly #window: ByteWindow;
  #tags: ReadonlyMap<number, MetadataItem> = new Map();
  #xml: Uint8Array | null = null;
  #encrypted = false;
  #essence: TimedTextMxf["essence"] = null;
  #resourceId: string | null = null;
  #assetId: string | null = null;
  readonly #resources: { id: string; mediaType: string; stream: number | null }[] = [];
  readonly #streams = new Map<number, number>();
  #stream = 0;
  #truncated = false;

  constructor(size: number) {
    this.#window = new ByteWindow(size);
  }

  *run(): Asking<TimedTextMxf> {
    yield* this.#packets();
    if (this.#essence === null && !this.#encrypted) yield* this.#lostEssence();
    return {
      xml: this.#xml,
      encrypted: this.#encrypted,
      essence: this.#essence,
      resourceId: this.#resourceId,
      assetId: this.#assetId,
      resources: this.#resources.map(({ id, mediaType, stream }) => ({
        id,
        mediaType,
        bytes: (stream === null ? undefined : this.#streams.get(stream)) ?? null,
      })),
      truncated: this.#truncated,
    };
  }

  /** Walks from packet to packet. A length that leads nowhere is not believed: the next key is searched for instead. */
  *#packets(): Asking<void> {
    const { size } = this.#window;
    let at = yield* this.#nextKey(0, LONGEST_RUN_IN);
    for (let count = 0; at !== undefined && at < size && count < MOST_PACKETS; count++) {
      const head: Uint8Array = yield* this.#window.bytes(at, KEY_LENGTH + 9);
      const length = isKey(head, 0) ? berLength(head, KEY_LENGTH) : undefined;
      if (length === undefined) {
        at = yield* this.#nextKey(at + 1, at + FARTHEST_SEARCH);
        continue;
      }
      const start: number = at + KEY_LENGTH + length.bytes;
      const kind = klvKind(head, 0);
      yield* this.#packet(kind, start, length.length);
      if (kind === "other-essence" || this.#encrypted) return;
      const end: number = start + length.length;
      if (end > size) this.#truncated = true;
      at = end <= size || kind === "timed-text" ? end : yield* this.#nextKey(start, start + FARTHEST_SEARCH);
    }
  }

  *#nextKey(from: number, to: number): Asking<number | undefined> {
    return yield* this.#window.find(from, to, KEY_LENGTH, isKey);
  }

  *#packet(kind: KlvKind, start: number, length: number): Asking<void> {
    const set = (): Asking<Uint8Array> => this.#window.bytes(start, Math.min(length, LONGEST_SET));
    switch (kind) {
      case "primer":
        this.#tags = primerTags(yield* set());
        break;
      case "timed-text-descriptor":
        this.#resourceId ??= uuidOf(this.#items(yield* set()).get("resourceId"));
        break;
      case "resource-descriptor":
        this.#resource(this.#items(yield* set()));
        break;
      case "source-package":
        // The second half of a package id (UMID, ST 330) is the UUID of the file.
        this.#assetId ??= uuidOf(
          this.#items(yield* set())
            .get("packageId")
            ?.subarray(16),
        );
        break;
      case "header-partition":
      case "partition": {
        const pack = yield* set();
        this.#stream = pack.length >= BODY_SID + 4 ? number32(pack, BODY_SID) : 0;
        break;
      }
      case "generic-stream":
        this.#streams.set(this.#stream, length);
        break;
      case "timed-text":
        yield* this.#timedText(start, length);
        break;
      case "encrypted":
      case "cryptographic-context":
        this.#encrypted = true;
        break;
      case "other-essence":
        this.#essence ??= "other";
        break;
      case null:
        break;
    }
  }

  #items(set: Uint8Array): ReadonlyMap<MetadataItem, Uint8Array> {
    return metadataItems(set, this.#tags);
  }

  #resource(items: ReadonlyMap<MetadataItem, Uint8Array>): void {
    const id = uuidOf(items.get("ancillaryResourceId"));
    const stream = items.get("streamId");
    if (id === null) return;
    this.#resources.push({
      id,
      mediaType: wideText(items.get("mediaType") ?? new Uint8Array(0)),
      stream: stream?.length === 4 ? number32(stream, 0) : null,
    });
  }

  *#timedText(start: number, length: number): Asking<void> {
    this.#essence = "timed-text";
    this.#xml ??= yield* this.#window.bytes(start, Math.min(length, LONGEST_XML));
  }

  /** A length that was wrong, yet inside the file, may have led past the XML. */
  *#lostEssence(): Asking<void> {
    const isTimedText = (bytes: Uint8Array, at: number): boolean => klvKind(bytes, at) === "timed-text";
    const at = yield* this.#window.find(0, FARTHEST_SEARCH, KEY_LENGTH, isTimedText);
    if (at === undefined) return;
    const length = berLength(yield* this.#window.bytes(at, KEY_LENGTH + 9), KEY_LENGTH);
    if (length !== undefined) yield* this.#timedText(at + KEY_LENGTH + length.bytes, length.length);
  }
}

/** Looks through an MXF file that is in memory for its timed text. Any bytes give an answer; nothing makes it throw. */
export function timedTextOf(bytes: Uint8Array): TimedTextMxf {
  return askBytes(new Scan(bytes.length).run(), bytes);
}

/**
 * Looks through an MXF file of a size in bytes for its timed text, reading only what it needs: of picture and sound no more
 * than their beginning. `read` gives the bytes from a place, fewer only where the file ends; what it throws is not caught.
 */
export async function timedTextIn(
  size: number,
  read: (start: number, length: number) => Promise<Uint8Array>,
): Promise<TimedTextMxf> {
  return askFile(new Scan(size).run(), read);
}
