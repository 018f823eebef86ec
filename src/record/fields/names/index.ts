export { caseRepaired, inCapitals, isParticle } from "./letter-case.js";
export { looksLikeCompany, looksLikeName } from "./looks-like.js";
export { printedName, readPersonName } from "./read-person-name.js";
export { languageOfCyrillic, scriptOfText } from "./script.js";
export { readNameList, type ListedName, type NameList } from "./name-list.js";
export { splitNameItems, type NameItems } from "./split-list.js";
export { isTown, readCompanyList, type ListedCompany } from "./company-list.js";
