export { alignCard } from "./align-card.js";
export { checkSubtitlesCard } from "./check-card.js";
export { convertCard, mergeCard, splitCard } from "./written-cards.js";
export { inspectPackageCard } from "./package-card.js";
export { readSubtitlesCard, subtitleFormatsCard, subtitleLanguagesCard } from "./read-cards.js";
