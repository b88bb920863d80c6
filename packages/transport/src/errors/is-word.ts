/** Whether a text of the platform is a plain name or code, and so can be no message text, and no credential of ours. */
export function isWord(text: string): boolean {
  return /^[\w.:[\]-]{1,100}$/.test(text);
}
