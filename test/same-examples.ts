import fc from "fast-check";

/**
 * Property tests draw the same examples in every run, so that a change is judged by what it changes. `EXAMPLES=new` draws
 * others; what fails then names its seed.
 */
if (process.env["EXAMPLES"] !== "new") fc.configureGlobal({ seed: 20_211_119 });
