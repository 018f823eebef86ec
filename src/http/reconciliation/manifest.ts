import { FILM_TYPE } from "./film-entity.js";

/** Size of the preview in pixels. */
const PREVIEW = { width: 430, height: 340 } as const;

/** Questions of one request. */
export const BATCH_SIZE = 50;

/** Where the service is and what it is called. */
export interface ServiceIdentity {
  /** Such as `https://films.example`, without a slash at the end. */
  readonly address: string;
  /** Of the catalogue. */
  readonly name: string;
  readonly typeName: string;
}

const base = ({ address, name, typeName }: ServiceIdentity) => ({
  name: `${name} (kinoglot)`,
  identifierSpace: `${address}/reconcile/view/`,
  schemaSpace: `${address}/reconcile/properties/`,
  documentation: `${address}/`,
  batchSize: BATCH_SIZE,
  defaultTypes: [{ id: FILM_TYPE, name: typeName }],
});

/** The manifest of version 0.2. It is kept by clients for ever, so that its addresses never change. */
export function manifest(identity: ServiceIdentity): object {
  const { address } = identity;
  const at = (path: string) => ({ service_url: address, service_path: `/reconcile/${path}` });
  return {
    versions: ["0.2"],
    ...base(identity),
    view: { url: `${address}/reconcile/view/{{id}}` },
    preview: { url: `${address}/reconcile/preview?id={{id}}`, ...PREVIEW },
    suggest: { entity: at("suggest/entity"), type: at("suggest/type"), property: at("suggest/property") },
    extend: { propose_properties: at("extend/propose"), property_settings: [] },
  };
}

/** The manifest of the draft of 1.0, whose addresses are fixed. */
export function draftManifest(identity: ServiceIdentity): object {
  return {
    versions: ["1.0-draft"],
    ...base(identity),
    view: { url: `${identity.address}/reconcile/view/{id}` },
    preview: PREVIEW,
    suggest: { entity: true, type: true, property: true },
    extend: { proposeProperties: true, propertySettings: [] },
    standardizedScore: true,
  };
}
