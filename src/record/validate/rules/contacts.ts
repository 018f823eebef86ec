import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import type { JsonPlace } from "../../json-place.js";

const PHONE = /^\+[1-9][0-9]{5,14}$/;
const EMAIL = /^[^\s@<>()",;:]{1,64}@[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,10}$/u;
const URL =
  /^(?:https?:\/\/)?(?:[^\s/@:]{1,100}@)?[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,10}\.?(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

/** Telephone numbers that are not E.164, e-mail addresses and web addresses that cannot be any. */
export function checkContacts(record: JsonPlace): readonly Finding[] {
  const forms = { phone: PHONE, email: EMAIL, url: URL };
  const contacts = record.itemsOf("companies").map((at) => at.member("contact"));
  const places = [
    [record.member("source").member("url"), URL] as const,
    ...contacts.flatMap((at) => Object.entries(forms).map(([name, form]) => [at.member(name), form] as const)),
  ];
  return places.flatMap(([{ text, pointer }, form]) =>
    text === undefined || form.test(text) ? [] : [finding("record/contact", { text }, { pointer })],
  );
}
