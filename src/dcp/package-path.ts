/** A path longer than any file system takes leads nowhere. */
const LONGEST_PATH = 4096;

const FILE_URI = /^file:\/*/i;
const DRIVE = /^[a-z]:/i;
const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;

/** The path without `.` and `..`; null when it is empty or climbs out of the folder it starts from. */
function resolved(path: string): string | null {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.length === 0 ? null : parts.join("/");
}

function percentDecoded(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // A percent sign that is no escape is a percent sign.
  }
}

function isAbsolute(path: string): boolean {
  return /^[\\/]/.test(path) || DRIVE.test(path) || SCHEME.test(path);
}

/**
 * The places inside a package that a path of its asset map may mean, likeliest first, relative to the folder of the map.
 *
 * SMPTE ST 429-9 §7.4 writes a relative URI; what is found in the field are plain names, `file:///` in front of names,
 * percent escapes and backslashes. No place when any reading of it leads out of the folder: `..`, an absolute path, a
 * drive letter, the address of another host, a NUL.
 *
 * @example
 * packagePaths("file:///reel%201/pic.mxf"); // ["reel 1/pic.mxf", "reel%201/pic.mxf"]
 */
export function packagePaths(written: string): readonly string[] {
  const path = written.trim();
  if (path === "" || path.length > LONGEST_PATH) return [];
  const bare = path.replace(FILE_URI, "");
  const decoded = percentDecoded(bare);
  const asWritten = bare === path ? [bare, decoded] : [decoded, bare];
  const readings = new Set(asWritten.flatMap((reading) => [reading, reading.replaceAll("\\", "/")]));
  const places = new Set<string>();
  for (const reading of readings) {
    const place = isAbsolute(reading) || reading.includes("\0") ? null : resolved(reading);
    if (place === null) return [];
    places.add(place);
  }
  return [...places];
}
