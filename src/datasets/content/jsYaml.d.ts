/** The part of js-yaml that is used here; the package brings no types. */
declare module 'js-yaml' {
  export const CORE_SCHEMA: object;
  /** @throws where the text is no YAML; undefined: it is empty */
  export function load(text: string, options: { readonly schema: object }): unknown;
}
