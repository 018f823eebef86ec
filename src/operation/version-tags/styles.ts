import type { VersionTagsStylesOutput } from "../../generated/schema-types.js";
import { versionTagStyles } from "../../version-tag/index.js";
import { defineOperation } from "../operation.js";

let listed: VersionTagsStylesOutput | undefined;

/** `version-tags/styles`: every style a tag can be written in. The examples are written once, as they never change. */
export const stylesOperation = defineOperation("version-tags/styles", () => (listed ??= versionTagStyles()));
