/** The first block of code under a README's heading `## Use`. */
export function firstExample(readme: string): string {
  const [, use = ''] = readme.split(/^## Use$/m);
  const code = /```ts(?: run)?\n(.*?)```/s.exec(use)?.[1];
  if (code === undefined)
    throw new Error('No block of `ts` code under the heading `## Use`. Add the smallest program.');
  return code;
}
