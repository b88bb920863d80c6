import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, readPages } from '../examples/pages.ts';

const site = 'https://genesys-chat.github.io/genesys-chat';
const source = 'https://raw.githubusercontent.com/genesys-chat/genesys-chat/main';

const withoutFrontMatter = (markdown: string): string => markdown.replace(/^---\n[\s\S]*?\n---\n+/, '');

const titleOf = ({ path, markdown }: Page): string => /^# (.+)$/m.exec(markdown)?.[1] ?? path;

/** The first paragraph of prose behind the title, without links, which may be relative. */
function summaryOf({ markdown }: Page): string {
  const paragraphs = withoutFrontMatter(markdown).split(/\n{2,}/);
  const prose = paragraphs.slice(1).find((text) => /^(?!```)[A-Z`]/.test(text)) ?? '';
  return prose.replaceAll('\n', ' ').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

function listOf(pages: readonly Page[]): string {
  return pages
    .map((page) => {
      const summary = summaryOf(page);
      return `- [${titleOf(page)}](${source}/${page.path})${summary === '' ? '' : `: ${summary}`}`;
    })
    .join('\n');
}

/** Pages for assistants: a list of all of them, and all of them in one. */
export interface AssistantPages {
  /** The list, as https://llmstxt.org describes it. */
  readonly list: string;
  /** Everything. */
  readonly full: string;
}

/**
 * Makes pages for assistants out of READMEs, guides and the page of all operations.
 *
 * @returns The pages.
 */
export function assistantPages(): AssistantPages {
  const [root] = readPages('README.md');
  const packages = readPages('packages/*/README.md');
  const guides = readPages('docs/guides/*.md', 'docs/migrating.md').filter(
    ({ path }) => !path.endsWith('README.md'),
  );
  const more = readPages('docs/operations.md', 'docs/architecture.md', 'apps/*/README.md', 'CONTRIBUTING.md');
  if (root === undefined) throw new Error('The repository has no README.md.');
  const list = `# Genesys Chat for TypeScript

> ${summaryOf(root)}

Everything below in one file: ${site}/llms-full.txt. Reference of every export: ${site}/.

## Packages

${listOf(packages)}

## Guides

${listOf(guides)}

## More

${listOf(more)}
`;
  const all = [root, ...packages, ...guides, ...more];
  const full = all
    .map(({ path, markdown }) => `<!-- ${source}/${path} -->\n\n${withoutFrontMatter(markdown).trim()}\n`)
    .join('\n');
  return { list, full };
}

/**
 * Writes `llms.txt` and `llms-full.txt`.
 *
 * @param folder - Where to.
 */
export function writeAssistantPages(folder: string): void {
  const { list, full } = assistantPages();
  writeFileSync(join(folder, 'llms.txt'), list);
  writeFileSync(join(folder, 'llms-full.txt'), full);
}
