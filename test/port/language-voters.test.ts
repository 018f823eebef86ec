import assert from "node:assert/strict";
import { loadLanguageVoters } from "../../src/port/index.js";

describe("loadLanguageVoters", () => {
  it("loads once, fastText first", async () => {
    const voters = await loadLanguageVoters();
    assert.deepEqual(
      voters.map(({ id }) => id),
      ["fasttext", "franc"],
    );
    assert.equal(await loadLanguageVoters(), voters);
  });

  it("answers with the best candidate first, scores between 0 and 1, and other languages left out", async () => {
    const text =
      "Ik heb tot de ochtend op je gewacht. De trein was te laat, dat zei ik toch. Mijn vader heeft twintig jaar in dit " +
      "huis gewerkt, en niemand gelooft je nog. Waarom ben je dan nog hier? Ik wil alleen maar naar huis, dokter.";
    for (const voter of await loadLanguageVoters()) {
      const votes = voter.vote(text, ["nl", "de", "fr"]);
      assert.equal(votes[0]?.language, "nl", voter.id);
      assert.ok(
        votes.every(({ language, score }) => ["nl", "de", "fr"].includes(language) && score >= 0 && score <= 1),
      );
    }
  });

  it("franc does not answer to less than 200 characters, nobody to nothing", async () => {
    const [fastText, franc] = await loadLanguageVoters();
    assert.deepEqual(franc?.vote("Waar was je gisteravond?", ["nl"]), []);
    assert.deepEqual(fastText?.vote(" ", ["nl"]), []);
  });
});
