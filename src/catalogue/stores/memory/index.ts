export { memoryCatalogue } from "./memory-catalogue.js";
