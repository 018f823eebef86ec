/** The JSON Pointer (RFC 6901) of a member of the value that `pointer` leads to: `/a~1b` for `a/b` of the whole. */
export function memberPointer(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
