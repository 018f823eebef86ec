import tseslint from "typescript-eslint";

const NAMED_EXPORTS_ONLY = {
  restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true },
};

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/", "src/generated/", "test/generated/"] },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-control-regex": "error",
      "max-lines": ["error", { max: 400 }],
      "no-console": "off",
      "no-restricted-exports": ["error", NAMED_EXPORTS_ONLY],
      "no-restricted-properties": [
        "error",
        {
          object: "Intl",
          property: "getCanonicalLocales",
          message: "It merges cmn into zh and more; use canonicalLanguageTag.",
        },
        { property: "normalize", message: "Quadratic on long runs of marks; use normalized from src/text." },
      ],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // Index signatures are read with brackets on purpose: a misspelt name must not look like a declared one.
      "@typescript-eslint/dot-notation": "off",
      // A value that is neither null nor undefined may be empty, and "" or 0 is often what should give way.
      "@typescript-eslint/prefer-nullish-coalescing": "off",
      // Interfaces here are written with methods and made of closures; taking one apart loses nothing.
      "@typescript-eslint/unbound-method": "off",
      // What an index gives is known to be there more often than the type says; either way of saying so will do.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: { "no-console": "error" },
  },
  {
    files: ["web/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { project: "./tsconfig.web.json", tsconfigRootDir: import.meta.dirname } },
  },
  {
    // mocha's describe and it answer nothing that could be awaited.
    files: ["test/**/*.ts"],
    rules: { "@typescript-eslint/no-floating-promises": ["error", { allowForKnownSafeCalls: ["describe", "it"] }] },
  },
);
