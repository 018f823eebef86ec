/** Prints what is installed with kinoglot, with versions, licences and checksums, as CycloneDX. */
import { billOfMaterials } from "./bill-of-materials.js";

console.log(JSON.stringify(billOfMaterials(), null, 2));
