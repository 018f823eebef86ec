import type { PackageFile } from "../model/index.js";
import { loadedFonts, type TimedTextFile, type TimedTextMxf } from "../subtitle/index.js";
import type { XmlDocument } from "../xml/index.js";
import type { PackageFiles } from "./package-files.js";
import { packagePaths } from "./package-path.js";

/** Where the XML of a timed text was found: in a file, or inside the MXF that the file is. */
interface Found {
  readonly file: PackageFile;
  readonly mxf: TimedTextMxf | null;
}

/** The file that an Interop `URI` names, from the folder of the XML; as beside it where it is written with any path. */
function fontFile(uri: string, folder: string, files: PackageFiles): TimedTextFile | undefined {
  const beside = folder + uri.slice(Math.max(uri.lastIndexOf("/"), uri.lastIndexOf("\\")) + 1);
  const places = [...packagePaths(uri).map((place) => folder + place), ...packagePaths(folder + uri), beside];
  const file = files.find(places) ?? files.findInAnyCase(places);
  if (file !== undefined) return { name: uri, bytes: file.bytes };
  // What lies behind a link is not looked at, and not missing.
  return places.some((place) => files.isBehindLink(place)) ? { name: uri, bytes: null } : undefined;
}

/**
 * What an MXF file carries, under the ids of `LoadFont`, which ought to be those of the resources (ST 429-5). In the field
 * they are not: a common wrapper gives a resource an id of its own when it cannot read the one in the XML. So a font is
 * certain to be missing only where there is none at all.
 */
function carriedFonts(ids: readonly string[], { resources }: TimedTextMxf): readonly TimedTextFile[] {
  const fonts = resources.filter(({ mediaType }) => !/^image\//i.test(mediaType));
  if (fonts.length === 0) return [];
  const known = new Map(fonts.map((font) => [font.id, font.bytes]));
  return ids.map((name) => ({ name, bytes: known.get(name.toLowerCase()) ?? null }));
}

/**
 * The fonts that a timed text loads and that are there: for Interop files of the package, for SMPTE resources of the MXF.
 * Undefined when it cannot be told: SMPTE outside MXF, and an MXF whose end is missing.
 */
export function timedTextFonts(
  xml: XmlDocument,
  { file, mxf }: Found,
  files: PackageFiles,
): readonly TimedTextFile[] | undefined {
  const { dialect, names } = loadedFonts(xml);
  if (dialect === "smpte") return mxf === null || mxf.truncated ? undefined : carriedFonts(names, mxf);
  if (dialect === undefined || mxf !== null) return undefined;
  const folder = file.path.slice(0, file.path.lastIndexOf("/") + 1);
  return names.flatMap((uri) => fontFile(uri, folder, files) ?? []);
}
