/** A file of src/generated as it should stand: its path from the project's root, and its whole text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Makes one or more generated files from the sources; the same sources give the same bytes on every machine. */
export type Generator = () => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;
