import type { LocatedAsset, MappedPackage } from "../mapped-package.js";
import type { PackageDocuments } from "../package-documents.js";
import type { PackageReader } from "../package-reader.js";

/** Which files are hashed: all, those that are text (lists, compositions, subtitles), or none. Picture takes an hour. */
export type HashScope = "all" | "text" | "none";

interface Stated {
  readonly bytes: number | null;
  /** What packing list and compositions say; of one asset they say the same. */
  readonly hashes: ReadonlySet<string>;
}

function isChosen(asset: LocatedAsset, choice: HashScope, texts: ReadonlySet<string>): boolean {
  if (choice !== "text") return choice === "all";
  return texts.has(asset.id) || /\.xml$/i.test(asset.path ?? "");
}

function statedOf(
  asset: LocatedAsset,
  { packed }: PackageDocuments,
  inReels: ReadonlyMap<string, Set<string>>,
): Stated {
  const listed = packed.get(asset.id);
  const hashes = new Set(inReels.get(asset.id));
  if (listed?.hash != null) hashes.add(listed.hash);
  return { bytes: listed?.bytes ?? asset.mappedBytes, hashes };
}

/** Are the files as large as stated, and have they the stated hash (SMPTE ST 429-8 §6.3: SHA-1, base64)? */
export async function checkIntegrity(
  mapped: MappedPackage,
  documents: PackageDocuments,
  choice: HashScope,
  reader: PackageReader,
): Promise<void> {
  const inReels = new Map<string, Set<string>>();
  const texts = new Set<string>();
  for (const asset of documents.compositions.flatMap(({ reels }) => reels.flatMap(({ assets }) => assets))) {
    if (asset.hash !== null) inReels.set(asset.id, (inReels.get(asset.id) ?? new Set()).add(asset.hash));
    if (asset.shown !== null) texts.add(asset.id);
  }
  for (const asset of mapped.assets.values()) {
    if (asset.files.length === 0 || asset.path === null) continue;
    const stated = statedOf(asset, documents, inReels);
    const bytes = asset.files.reduce((sum, file) => sum + file.bytes, 0);
    if (stated.bytes !== null && stated.bytes !== bytes) {
      reader.note("package/size-mismatch", { file: asset.path, bytes, stated: stated.bytes });
    }
    if (stated.hashes.size === 0 || !isChosen(asset, choice, texts)) continue;
    const hash = await reader.hash(asset.files);
    const [first] = stated.hashes;
    if (hash !== undefined && (stated.hashes.size > 1 || first !== hash)) {
      reader.note("package/hash-mismatch", { file: asset.path });
    }
  }
  for (const listed of documents.packed.values()) {
    if (listed.impossibleSize !== null) {
      const file = mapped.assets.get(listed.id)?.path ?? listed.fileName ?? listed.id;
      reader.note("package/size-invalid", { file, text: listed.impossibleSize });
    }
    if (mapped.assets.has(listed.id)) continue;
    reader.note("package/missing-asset", { file: listed.fileName ?? listed.id, id: listed.id });
  }
}
