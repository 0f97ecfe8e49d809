/** What we use of a package that tells no types. */
declare module 'subset-font' {
  function subsetFont(
    font: Buffer,
    signs: string,
    options: { readonly targetFormat: 'woff2' },
  ): Promise<Buffer>;
  export = subsetFont;
}
