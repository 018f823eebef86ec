import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { billOfMaterials } from "../../scripts/bill-of-materials.js";
import { runtimePackages } from "../../scripts/runtime-packages.js";

interface Bill {
  readonly bomFormat: string;
  readonly components: readonly {
    readonly "bom-ref": string;
    readonly purl: string;
    readonly licenses: readonly object[];
    readonly hashes?: readonly { readonly content: string }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

describe("the bill of materials", () => {
  const { bomFormat, components, dependencies } = billOfMaterials() as Bill;
  const refs = components.map((component) => component["bom-ref"]);

  it("lists each package once, with licence and checksum", () => {
    const expected = new Set(runtimePackages().map(({ name, version }) => `${name}@${version}`));
    assert.equal(bomFormat, "CycloneDX");
    assert.equal(new Set(refs).size, refs.length);
    assert.equal(refs.length, expected.size);
    for (const { purl, licenses, hashes = [] } of components) {
      assert.equal(licenses.length, 1, purl);
      assert.match(hashes[0]?.content ?? "", /^[0-9a-f]{40,128}$/, purl);
    }
    assert.ok(refs.some((ref) => ref.startsWith("pkg:npm/express@")));
    assert.ok(refs.some((ref) => ref.startsWith("pkg:npm/%40")));
  });

  it("says what needs what, of packages it lists", () => {
    const known = new Set(refs);
    assert.equal(dependencies.length, refs.length + 1);
    assert.deepEqual(
      dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !known.has(ref)),
      [],
    );
  });
});
