import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "./project-root.js";
import { runtimePackages, type RuntimePackage } from "./runtime-packages.js";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const ALGORITHMS: Readonly<Record<string, string>> = {
  sha512: "SHA-512",
  sha384: "SHA-384",
  sha256: "SHA-256",
  sha1: "SHA-1",
};

const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace("@", "%40")}@${version}`;
const licensesOf = (licence: string): readonly object[] =>
  / OR | AND /.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];

function hashesOf(integrity: string | undefined): readonly object[] {
  const [algorithm = "", digest = ""] = integrity?.split("-") ?? [];
  const alg = ALGORITHMS[algorithm];
  return alg === undefined ? [] : [{ alg, content: Buffer.from(digest, "base64").toString("hex") }];
}

function componentOf({ name, version, licence, integrity }: RuntimePackage): object {
  const purl = purlOf(name, version);
  const hashes = hashesOf(integrity);
  return {
    type: "library",
    "bom-ref": purl,
    name,
    version,
    scope: "required",
    purl,
    licenses: licensesOf(licence),
    ...(hashes.length > 0 && { hashes }),
  };
}

/**
 * What is installed with kinoglot as a software bill of materials: CycloneDX 1.6, the object that is its JSON. The command of
 * npm leaves out what a development package needs too, so it is not used. The same lock file gives the same object.
 */
export function billOfMaterials(): object {
  const { name, version, license, dependencies } = JSON.parse(
    readFileSync(join(PROJECT_ROOT, "package.json"), "utf8"),
  ) as Manifest;
  const own = purlOf(name, version);
  // One package may be installed in several folders.
  const packages = new Map(runtimePackages().map((one) => [purlOf(one.name, one.version), one]));
  const refOf = (needed: string): string => {
    const at = needed.lastIndexOf("@");
    return purlOf(needed.slice(0, at), needed.slice(at + 1));
  };
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: { type: "library", "bom-ref": own, name, version, purl: own, licenses: licensesOf(license) },
    },
    components: [...packages.values()].map(componentOf),
    dependencies: [
      { ref: own, dependsOn: Object.entries(dependencies).map(([needed, exact]) => purlOf(needed, exact)) },
      ...[...packages].map(([ref, { needs }]) => ({ ref, dependsOn: [...new Set(needs.map(refOf))].sort() })),
    ],
  };
}
