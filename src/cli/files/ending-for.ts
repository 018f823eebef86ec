/** The file name ending of what is written in a format. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  webvtt: "vtt",
  "dcp-interop": "xml",
  "dcp-smpte": "xml",
  microdvd: "sub",
};

/**
 * The file name ending of what is written in a format, or of an ending that stands for one, without the dot; where nothing is
 * asked for that of the file it is made from.
 */
export function endingFor(format: string | undefined, name: string): string {
  if (format !== undefined) return EXTENSIONS[format] ?? format;
  const [, ending = "srt"] = /\.([^./\\]+)$/.exec(name) ?? [];
  return ending;
}
