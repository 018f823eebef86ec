import type { VersionAlternative, VersionTagInput } from "../generated/schema-types.js";
import { canonicalLanguageTag } from "../language/index.js";
import { versionTag, type AccessTracks, type VersionTag } from "../model/index.js";
import { faulty, type Fault, type Refusal } from "./refusal.js";

interface WithLanguage {
  readonly language: string;
}

/**
 * Brings the languages of an input into canonical form (RFC 5646 §4.5), so that `iw` is `he` to every operation, and notes
 * those that the schema lets through although they are ill-formed, such as a variant that stands twice.
 */
export class LanguageReading {
  readonly #faults: Fault[] = [];

  /** The refusal of an input in which a language was ill-formed. */
  get refusal(): Refusal | undefined {
    return this.#faults.length > 0 ? faulty("invalid-input", this.#faults) : undefined;
  }

  language(tag: string, pointer: string): string {
    const canonical = canonicalLanguageTag(tag);
    if (canonical === null) this.#faults.push({ pointer, rule: "language", params: {} });
    return canonical ?? tag;
  }

  languages(tags: readonly string[], pointer: string): readonly string[] {
    return tags.map((tag, index) => this.language(tag, `${pointer}/${index}`));
  }

  /** The tag of a caller, who need not say what was open in reading it. */
  tag(tag: VersionTagInput, pointer: string): VersionTag {
    const alternatives = tag.alternatives?.map((one, index) => this.#version(one, `${pointer}/alternatives/${index}`));
    return versionTag({ ...this.#version(tag, pointer), ...(alternatives && { alternatives }) });
  }

  #version<Version extends VersionTagInput | VersionAlternative>(version: Version, pointer: string): Version {
    const { audio, subtitles, intertitles, access, live } = version;
    return {
      ...version,
      ...(audio && { audio: this.languages(audio, `${pointer}/audio`) }),
      ...(subtitles && { subtitles: this.#each(subtitles, `${pointer}/subtitles`) }),
      ...(intertitles && { intertitles: this.languages(intertitles, `${pointer}/intertitles`) }),
      ...(access && { access: this.#access(access, `${pointer}/access`) }),
      ...(live && { live: this.#each(live, `${pointer}/live`) }),
    };
  }

  #each<Item extends WithLanguage>(items: readonly Item[], pointer: string): readonly Item[] {
    return items.map((item, index) => ({
      ...item,
      language: this.language(item.language, `${pointer}/${index}/language`),
    }));
  }

  #access({ ad, sl, ...rest }: AccessTracks, pointer: string): AccessTracks {
    return {
      ...rest,
      ...(ad && { ad: ad === true ? ad : this.languages(ad, `${pointer}/ad`) }),
      ...(sl && { sl: sl === true ? sl : this.languages(sl, `${pointer}/sl`) }),
    };
  }
}
