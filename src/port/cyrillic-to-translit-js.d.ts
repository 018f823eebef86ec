/** The package is CommonJS and exports the function itself; its own types speak of a default export that is not there. */
declare module "cyrillic-to-translit-js" {
  namespace createTranslit {
    type Preset = "ru" | "uk" | "mn";
    interface Translit {
      transform(input: string, spaceReplacement?: string): string;
      reverse(input: string, spaceReplacement?: string): string;
    }
  }
  function createTranslit(config?: { readonly preset: createTranslit.Preset }): createTranslit.Translit;
  export = createTranslit;
}
