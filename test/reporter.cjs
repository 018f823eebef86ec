"use strict";

const { reporters } = require("mocha");

/** Mocha's own report, closed by the one line that other programs read: `N passed, N failed, N skipped`. */
class Reporter extends reporters.Spec {
  epilogue() {
    super.epilogue();
    const { passes, failures, pending } = this.stats;
    reporters.Base.consoleLog(`${passes} passed, ${failures} failed, ${pending} skipped`);
  }
}

module.exports = Reporter;
