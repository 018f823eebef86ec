/** The same bytes in pieces of which the first is so long, unless that is more than there is: a pipe may begin with a single byte. */
export async function* withHead(pieces: AsyncIterable<Uint8Array>, least: number): AsyncGenerator<Uint8Array, void> {
  let head: Uint8Array[] | undefined = [];
  let size = 0;
  for await (const piece of pieces) {
    if (head === undefined) {
      yield piece;
      continue;
    }
    head.push(piece);
    size += piece.length;
    if (size < least) continue;
    yield Buffer.concat(head);
    head = undefined;
  }
  if (head !== undefined && size > 0) yield Buffer.concat(head);
}
