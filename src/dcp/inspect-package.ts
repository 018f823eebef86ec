import type { Lang, LanguageVoter, PackageFile, PackageFolder, VersionTag } from "../model/index.js";
import { checkClaims } from "./checks/check-claims.js";
import { checkContent } from "./checks/check-content.js";
import { checkExternal } from "./checks/check-external.js";
import { checkIntegrity, type HashScope } from "./checks/check-integrity.js";
import { checkReels } from "./checks/check-reels.js";
import { declaredLanguages } from "./declared-languages.js";
import { assetMapFiles, readMappedPackage, type LocatedAsset, type MappedPackage } from "./mapped-package.js";
import { readDocuments, readLooseCompositions, type FoundComposition } from "./package-documents.js";
import { PackageReader } from "./package-reader.js";
import type { PackageReport, PackageStandard, PackageVersion } from "./package-report.js";
import type { ReelAsset } from "./reading/composition.js";
import { readTimedTextContent, timedTextStandardOf, type TimedTextContent } from "./timed-text-content.js";
import { timedTextPlays, type TimedTextPlay } from "./timed-text-plays.js";
import { languagesSeen, versionEvidence, type Track, type VersionEvidence } from "./version-evidence.js";
import { packageKind, versionInHand } from "./version-in-hand.js";

/** How thoroughly a package is inspected. */
export interface PackageInspection {
  /** Which files are hashed; `all` when left out. */
  readonly hashes?: HashScope;
  /** Gets each timed text once, as soon as it is read, with all the places where it is played: its cues are not kept. */
  readonly onText?: (text: TimedTextContent, plays: readonly TimedTextPlay[]) => void;
}

/** Different texts in the language fields of a package; beyond so many they are no languages. */
const MOST_FIELDS = 200;

/** One inspection: the packages of a folder, and what was read of their timed text. */
class Inspection {
  readonly reader: PackageReader;
  readonly versions: PackageVersion[] = [];
  readonly #packages: MappedPackage[] = [];
  readonly #contents = new Map<string, TimedTextContent | undefined>();
  readonly #encrypted = new Set<string>();
  #plays: ReadonlyMap<string, readonly TimedTextPlay[]> = new Map();
  readonly #languages = new Map<string, readonly Lang[]>();

  constructor(
    folder: PackageFolder,
    private readonly voters: readonly LanguageVoter[],
    private readonly options: PackageInspection,
  ) {
    this.reader = new PackageReader(folder);
  }

  async run(): Promise<PackageReport> {
    const { reader } = this;
    const maps = assetMapFiles(reader.folder.files);
    if (maps.length === 0) reader.note("package/no-assetmap", {});
    for (const file of maps) {
      const mapped = await readMappedPackage(file, reader);
      if (mapped !== undefined) this.#packages.push(mapped);
    }
    const found: { composition: FoundComposition; mapped: MappedPackage | undefined }[] = [];
    for (const mapped of this.#packages) {
      const documents = await readDocuments(mapped, reader);
      await checkIntegrity(mapped, documents, this.options.hashes ?? "all", reader);
      found.push(...documents.compositions.map((composition) => ({ composition, mapped })));
    }
    const loose = new Set<PackageStandard>();
    if (this.#packages.length === 0) {
      const compositions = await readLooseCompositions(loose, reader);
      found.push(...compositions.map((composition) => ({ composition, mapped: undefined })));
    }
    this.#noteRepeated(found.map(({ composition }) => composition));
    this.#plays = timedTextPlays(
      found.map(({ composition }) => composition),
      (asset, at) => textFileOf(asset, this.#located(asset, found[at]?.mapped))?.path,
    );
    for (const { composition, mapped } of found) await this.#version(composition, mapped);
    return { standard: this.#standard(loose), versions: this.versions, findings: reader.findings };
  }

  #noteRepeated(compositions: readonly FoundComposition[]): void {
    const seen = new Set<string>();
    const repeated = new Set<string>();
    for (const { id } of compositions) (seen.has(id) ? repeated : seen).add(id);
    for (const id of repeated) this.reader.note("package/duplicate-id", { id });
  }

  /** The family of all packages here; two families in one package are a fault of it. */
  #standard(loose: ReadonlySet<PackageStandard>): PackageReport["standard"] {
    const sets = [...this.#packages.map(({ standards }) => standards), loose];
    if (sets.some(({ size }) => size > 1)) this.reader.note("package/mixed-standard", {});
    const all = new Set(sets.flatMap((set) => [...set]));
    return all.size > 1 ? "mixed" : ([...all].at(0) ?? null);
  }

  async #version(composition: FoundComposition, mapped: MappedPackage | undefined): Promise<void> {
    const { reader } = this;
    const pointer = `/versions/${this.versions.length}`;
    const tracks: Track[] = [];
    for (const [at, { assets }] of composition.reels.entries()) {
      for (const asset of assets) {
        tracks.push(await this.#track(asset, at + 1, `${pointer}/assets/${tracks.length}`, mapped));
      }
    }
    const evidence = versionEvidence({ composition, mapped: mapped !== undefined, pointer }, tracks);
    if (evidence.mapped) checkExternal(evidence, reader);
    checkReels(evidence, reader);
    checkContent(evidence, reader);
    checkClaims(evidence, reader);
    this.versions.push(this.#reported(evidence, versionInHand(evidence)));
  }

  #located({ id }: ReelAsset, own: MappedPackage | undefined): LocatedAsset | undefined {
    const packages = own === undefined ? this.#packages : [own, ...this.#packages];
    return packages.map(({ assets }) => assets.get(id)).find((found) => found !== undefined);
  }

  async #track(asset: ReelAsset, reel: number, pointer: string, own: MappedPackage | undefined): Promise<Track> {
    const located = this.#located(asset, own);
    const text = asset.encrypted ? undefined : textFileOf(asset, located);
    const content = text && (await this.#content(text));
    const standard = content && timedTextStandardOf(content);
    if (standard !== undefined) own?.standards.add(standard);
    const encrypted = asset.encrypted || content?.encrypted === true;
    if (encrypted && located?.path != null) this.#noteEncrypted(located.path, pointer);
    const declared = this.#declared(asset.language);
    return {
      ...asset,
      encrypted,
      reel,
      located,
      file: located?.files.at(0),
      content,
      languages: declared.length > 0 ? declared : (content?.languages ?? []),
      seen: languagesSeen(content?.evidence),
      pointer,
    };
  }

  async #content(file: PackageFile): Promise<TimedTextContent | undefined> {
    if (!this.#contents.has(file.path)) {
      const content = await readTimedTextContent(file, this.reader, this.voters);
      if (content !== undefined) this.options.onText?.(content, this.#plays.get(file.path) ?? []);
      this.#contents.set(file.path, content && withoutCues(content));
    }
    return this.#contents.get(file.path);
  }

  /** What a language field says, each text looked up once. */
  #declared(written: string | null): readonly Lang[] {
    if (written === null) return [];
    const known = this.#languages.get(written);
    if (known !== undefined || this.#languages.size >= MOST_FIELDS) return known ?? [];
    const languages = declaredLanguages(written);
    this.#languages.set(written, languages);
    return languages;
  }

  #noteEncrypted(file: string, pointer: string): void {
    if (this.#encrypted.has(file)) return;
    this.#encrypted.add(file);
    this.reader.note("package/encrypted", { file }, { pointer });
  }

  #reported(evidence: VersionEvidence, tag: VersionTag): PackageVersion {
    const { composition, tracks } = evidence;
    return {
      id: composition.id,
      title: composition.title,
      tag,
      package: packageKind(evidence),
      reels: composition.reels.length,
      assets: tracks.map(({ id, type, reel, languages, located, file, encrypted }) => ({
        id,
        type,
        reel,
        language: languages.at(0) ?? null,
        path: located?.path ?? null,
        present: file !== undefined,
        encrypted,
      })),
    };
  }
}

/** The file of a timed text; undefined for other assets, and for one that is missing or in pieces. */
function textFileOf({ shown }: ReelAsset, located: LocatedAsset | undefined): PackageFile | undefined {
  const [file, second] = located?.files ?? [];
  return shown !== null && second === undefined ? file : undefined;
}

/** What is kept of a text once it is judged: a disc may hold many. */
function withoutCues({ document, evidence, ...content }: TimedTextContent): TimedTextContent {
  return {
    ...content,
    text: "",
    files: null,
    document: document && { ...document, cues: [] },
    evidence: evidence && { ...evidence, lines: [] },
  };
}

/**
 * Looks through a digital cinema package: asset map, packing lists, compositions, reels, and the timed text in them, Interop
 * (digicine drafts) and SMPTE (ST 429). Says what each composition is, by its own word, and where that word, the title, the
 * files and the words of the subtitles part ways. `voters` tell languages; without any only letters do.
 *
 * Picture and sound are hashed but never decoded, encrypted text is not read. Never throws for what is in a package: a
 * folder without an asset map gives `package/no-assetmap`, a file that cannot be read `package/unreadable-file`.
 */
export async function inspectPackage(
  folder: PackageFolder,
  voters: readonly LanguageVoter[],
  options: PackageInspection = {},
): Promise<PackageReport> {
  return new Inspection(folder, voters, options).run();
}
