/** The version of the program, from package.json at build time. */
declare const __VERSION__: string;
