/** Whether two texts are the same but for what a platform may change on the way: line ends, outer blanks, composed letters. */
export function sameText(left: string, right: string): boolean {
  return left === right || plain(left) === plain(right);
}

function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim().normalize();
}
