/** Source of a regular expression for a text in quotes of any kind. */
export const quoted: string = [`"`, `'`, '`'].map((q) => String.raw`${q}(?:[^${q}\\]|\\.)*${q}`).join('|');
