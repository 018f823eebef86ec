import type { BinaryFormat } from "../format.js";
import { readEbuStl } from "./read.js";
import { sniffEbuStl } from "./sniff.js";

/** EBU STL, the exchange format of broadcasters (EBU Tech 3264, 1991); read only. */
export const ebuStl: BinaryFormat = {
  ids: ["ebu-stl"],
  extensions: ["stl"],
  sniffBytes: sniffEbuStl,
  readBytes: readEbuStl,
};
