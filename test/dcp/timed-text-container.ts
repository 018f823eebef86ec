/** MXF around a timed text, just enough of it (SMPTE ST 377-1, ST 429-5): partition, primer, descriptor, essence. */

const HEADER_PARTITION = "060e2b34020501010d01020101020400";
const PRIMER = "060e2b34020501010d01020101050100";
const DESCRIPTOR = "060e2b34025301010d01010101016400";
const TIMED_TEXT = "060e2b34010201010d01030117010b01";
const ENCRYPTED = "060e2b34020401070d010301027e0100";
const RESOURCE_ID = "060e2b34010101090101151200000000";

/** The tag that the primer gives to the ResourceID. */
const RESOURCE_TAG = "8001";

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, "hex"));

function packet(key: string, value: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(0x83000000 + value.length);
  return Buffer.concat([bytesOf(key), length, value]);
}

/** Wraps XML; `encrypted` puts it into a triplet that nobody has the key for. */
export function timedTextContainer(xml: string, resourceId: string, essence: "plain" | "encrypted"): Uint8Array {
  const id = resourceId.replaceAll("-", "");
  return Buffer.concat([
    packet(HEADER_PARTITION, new Uint8Array(88)),
    packet(PRIMER, bytesOf(`0000000100000012${RESOURCE_TAG}${RESOURCE_ID}`)),
    packet(DESCRIPTOR, bytesOf(`${RESOURCE_TAG}0010${id}`)),
    packet(essence === "plain" ? TIMED_TEXT : ENCRYPTED, Buffer.from(xml)),
  ]);
}
