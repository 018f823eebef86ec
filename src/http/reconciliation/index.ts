export { ANSWERS, DRAFT_ANSWERS, FORM } from "./answer-schemas.js";
export { objectOf, type Extension } from "./extend-films.js";
export { FILM_TYPE } from "./film-entity.js";
export { isCallback, jsonpOf } from "./jsonp.js";
export { draftManifest, manifest, type ServiceIdentity } from "./manifest.js";
export { PREVIEW_POLICY, previewPage, unknownFilmPage } from "./preview-page.js";
export { Protocol } from "./protocol.js";
export { questionOfQuery } from "./question-of-query.js";
export { serviceAddress } from "./service-address.js";
