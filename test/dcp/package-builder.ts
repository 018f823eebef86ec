import { sha1Base64 } from "../../src/port/index.js";
import type { FileContent } from "../../src/dcp/index.js";
import { timedTextContainer } from "./timed-text-container.js";

/** A timed text: what the composition says of its language, what its XML says, and its cues, a list of lines each. */
export interface TextRecipe {
  readonly stated?: string;
  readonly declared?: string;
  readonly cues: readonly (readonly string[])[];
  /** `silently`: the composition says nothing of a key. */
  readonly encrypted?: "openly" | "silently";
}

export interface ReelRecipe {
  readonly subtitle?: TextRecipe;
  readonly captions?: readonly TextRecipe[];
  readonly spoken?: string;
}

/** A package that is good unless `change` spoils it. */
export interface PackageRecipe {
  readonly standard: "smpte" | "interop";
  readonly title: string;
  readonly reels: readonly ReelRecipe[];
  /** `MainSubtitleLanguageList`. */
  readonly list?: string;
  readonly soundConfiguration?: string;
  /** What stays in the package of the original. */
  readonly elsewhere?: readonly "picture"[];
  /** Changes an XML file before it is hashed: `cpl.xml`, `sub_1.xml`, also inside MXF; `pkl.xml` and `ASSETMAP` too. */
  readonly change?: (xml: string, path: string) => string;
  /** Another package in the same folder: its ids must be its own. */
  readonly idsFrom?: number;
}

const NAMESPACES = {
  smpte: {
    map: "http://www.smpte-ra.org/schemas/429-9/2007/AM",
    list: "http://www.smpte-ra.org/schemas/429-8/2007/PKL",
    composition: "http://www.smpte-ra.org/schemas/429-7/2006/CPL",
  },
  interop: {
    map: "http://www.digicine.com/PROTO-ASDCP-AM-20040311#",
    list: "http://www.digicine.com/PROTO-ASDCP-PKL-20040311#",
    composition: "http://www.digicine.com/PROTO-ASDCP-CPL-20040511#",
  },
} as const;

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>\n`;
const TIMES = `<EditRate>24 1</EditRate><IntrinsicDuration>1440</IntrinsicDuration><EntryPoint>0</EntryPoint><Duration>1440</Duration>`;

interface Made {
  readonly id: string;
  readonly path: string;
  readonly content: Uint8Array;
  readonly type: string;
}

/** `hh:mm:ss:ff` of the start of a cue, or of what is that share of the way to the next one. */
function clock(at: number): string {
  const frames = Math.round((5 + at * 3) * 24);
  const padded = (value: number): string => String(value).padStart(2, "0");
  return `00:00:${padded(Math.floor(frames / 24))}:${padded(frames % 24)}`;
}

function eventsOf({ cues }: TextRecipe, placed: { readonly v: string; readonly h: string }): string {
  return cues
    .map((lines, at) => {
      const texts = lines.map(
        (line, row) =>
          `<Text ${placed.v}align="bottom" ${placed.v}position="${8 + 7 * (lines.length - 1 - row)}" ${placed.h}align="center">${line}</Text>`,
      );
      return `<Subtitle SpotNumber="${at + 1}" TimeIn="${clock(at)}" TimeOut="${clock(at + 0.8)}">${texts.join("")}</Subtitle>\n`;
    })
    .join("");
}

function smpteText(text: TextRecipe, id: string, reel: number): string {
  const language = text.declared === undefined ? "" : `<Language>${text.declared}</Language>`;
  return `${HEAD}<SubtitleReel xmlns="http://www.smpte-ra.org/schemas/428-7/2014/DCST"><Id>urn:uuid:${id}</Id><ContentTitleText>Gate</ContentTitleText><IssueDate>2024-05-01T10:00:00</IssueDate><ReelNumber>${reel}</ReelNumber>${language}<EditRate>24 1</EditRate><TimeCodeRate>24</TimeCodeRate><StartTime>00:00:00:00</StartTime><SubtitleList>\n${eventsOf(text, { v: "V", h: "H" })}</SubtitleList></SubtitleReel>`;
}

function interopText(text: TextRecipe, id: string, reel: number): string {
  const language = text.declared === undefined ? "" : `<Language>${text.declared}</Language>`;
  const events = eventsOf(text, { v: "V", h: "H" }).replaceAll("Valign", "VAlign").replaceAll("Vposition", "VPosition");
  return `${HEAD}<DCSubtitle Version="1.0"><SubtitleID>${id}</SubtitleID><MovieTitle>Gate</MovieTitle><ReelNumber>${reel}</ReelNumber>${language}\n${events.replaceAll("Halign", "HAlign")}</DCSubtitle>`;
}

/** Makes packages; ids count upward, so that every run gives the same bytes. */
class Builder {
  readonly #made: Made[] = [];
  #ids: number;

  constructor(private readonly recipe: PackageRecipe) {
    this.#ids = recipe.idsFrom ?? 0;
  }

  files(): readonly FileContent[] {
    const { standard, title } = this.recipe;
    const names = NAMESPACES[standard];
    const reels = this.recipe.reels.map((reel, at) => this.#reel(reel, at + 1)).join("\n");
    const composition = `${HEAD}<CompositionPlaylist xmlns="${names.composition}"><Id>urn:uuid:${this.#id()}</Id><AnnotationText>${title}</AnnotationText><ContentTitleText>${title}</ContentTitleText><ContentKind>feature</ContentKind>\n<ReelList>\n${reels}\n</ReelList></CompositionPlaylist>`;
    const cplId = /<Id>urn:uuid:([^<]*)/.exec(composition)?.[1] ?? "";
    this.#add("cpl.xml", cplId, composition, standard === "smpte" ? "text/xml" : "text/xml;asdcpKind=CPL");
    const listId = this.#id();
    const packed = this.#made.map(
      ({ id, content, type }) =>
        `<Asset><Id>urn:uuid:${id}</Id><Hash>${sha1Base64(content)}</Hash><Size>${content.length}</Size><Type>${type}</Type></Asset>`,
    );
    const list = `${HEAD}<PackingList xmlns="${names.list}"><Id>urn:uuid:${listId}</Id><AssetList>\n${packed.join("\n")}\n</AssetList></PackingList>`;
    const mapped = this.#made.map(
      ({ id, path, content }) =>
        `<Asset><Id>urn:uuid:${id}</Id><ChunkList><Chunk><Path>${path}</Path><Length>${content.length}</Length></Chunk></ChunkList></Asset>`,
    );
    const mark = standard === "smpte" ? "<PackingList>true</PackingList>" : "<PackingList></PackingList>";
    const map = `${HEAD}<AssetMap xmlns="${names.map}"><Id>urn:uuid:${this.#id()}</Id><VolumeCount>1</VolumeCount><AssetList>\n<Asset><Id>urn:uuid:${listId}</Id>${mark}<ChunkList><Chunk><Path>pkl.xml</Path></Chunk></ChunkList></Asset>\n${mapped.join("\n")}\n</AssetList></AssetMap>`;
    const mapName = standard === "smpte" ? "ASSETMAP.xml" : "ASSETMAP";
    return [
      { path: mapName, content: this.#changed(map, mapName) },
      { path: standard === "smpte" ? "VOLINDEX.xml" : "VOLINDEX", content: Buffer.from("not looked at") },
      { path: "pkl.xml", content: this.#changed(list, "pkl.xml") },
      ...this.#made.map(({ path, content }) => ({ path, content })),
    ];
  }

  #id(): string {
    return `0f5e7a10-1111-4222-8333-${String(++this.#ids).padStart(12, "0")}`;
  }

  #changed(xml: string, path: string): Uint8Array {
    return Buffer.from(this.recipe.change?.(xml, path) ?? xml);
  }

  #add(path: string, id: string, xml: string, type: string): void {
    this.#made.push({ id, path, content: this.#changed(xml, path), type });
  }

  #reel(reel: ReelRecipe, number: number): string {
    const { list, soundConfiguration } = this.recipe;
    const picture = this.#id();
    if (!this.recipe.elsewhere?.includes("picture"))
      this.#add(`pic_${number}.mxf`, picture, `picture ${number}`, "application/mxf");
    const sound = this.#id();
    this.#add(`snd_${number}.mxf`, sound, `sound ${number}`, "application/mxf");
    const language = reel.spoken === undefined ? "" : `<Language>${reel.spoken}</Language>`;
    const metadata =
      list === undefined && soundConfiguration === undefined
        ? ""
        : `<m:CompositionMetadataAsset xmlns:m="http://www.smpte-ra.org/schemas/429-16/2014/CPL-Metadata"><Id>urn:uuid:${this.#id()}</Id>${soundConfiguration === undefined ? "" : `<m:MainSoundConfiguration>${soundConfiguration}</m:MainSoundConfiguration>`}${list === undefined ? "" : `<m:MainSubtitleLanguageList>${list}</m:MainSubtitleLanguageList>`}</m:CompositionMetadataAsset>`;
    return [
      `<Reel><Id>urn:uuid:${this.#id()}</Id><AssetList>`,
      `<MainMarkers><Id>urn:uuid:${this.#id()}</Id>${TIMES}<MarkerList><Marker><Label>FFOC</Label><Offset>1</Offset></Marker></MarkerList></MainMarkers>`,
      `<MainPicture><Id>urn:uuid:${picture}</Id>${TIMES}</MainPicture>`,
      `<MainSound><Id>urn:uuid:${sound}</Id>${TIMES}${language}</MainSound>`,
      reel.subtitle ? this.#text(reel.subtitle, "MainSubtitle", `sub_${number}`, number) : "",
      ...(reel.captions ?? []).map((text, at) => this.#text(text, "ClosedCaption", `cap_${number}_${at + 1}`, number)),
      metadata,
      "</AssetList></Reel>",
    ].join("\n");
  }

  #text(text: TextRecipe, element: string, name: string, reel: number): string {
    const id = this.#id();
    if (this.recipe.standard === "interop") {
      this.#add(`${name}.xml`, id, interopText(text, id, reel), "text/xml;asdcpKind=Subtitle");
    } else {
      const resource = this.#id();
      const xml = smpteText(text, resource, reel);
      const changed = this.recipe.change?.(xml, `${name}.xml`) ?? xml;
      const content = timedTextContainer(changed, resource, text.encrypted ? "encrypted" : "plain");
      this.#made.push({ id, path: `${name}.mxf`, content, type: "application/mxf" });
    }
    const key = text.encrypted === "openly" ? `<KeyId>urn:uuid:${this.#id()}</KeyId>` : "";
    const language = text.stated === undefined ? "" : `<Language>${text.stated}</Language>`;
    return `<${element}><Id>urn:uuid:${id}</Id>${TIMES}${key}${language}</${element}>`;
  }
}

/** The files of a package made by this recipe. */
export function buildPackage(recipe: PackageRecipe): readonly FileContent[] {
  return new Builder(recipe).files();
}

/** The files with one replaced, or with one left out when the content is null. */
export function withFile(
  files: readonly FileContent[],
  path: string,
  content: Uint8Array | string | null,
): readonly FileContent[] {
  const others = files.filter((file) => file.path !== path);
  return content === null ? others : [...others, { path, content: Buffer.from(content) }];
}
