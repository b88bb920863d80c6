import { join } from 'node:path';
import { repositoryRoot } from '../src/examples/pages.ts';
import { writeAssistantPages } from '../src/site/assistant-pages.ts';
import { deadLinksIn } from '../src/site/dead-links.ts';

/** The site, as TypeDoc has just written it. */
const site = join(repositoryRoot, 'docs/api');

writeAssistantPages(site);
const deadLinks = deadLinksIn(site);
if (deadLinks.length > 0) {
  console.error(`${deadLinks.length} dead links:\n${deadLinks.join('\n')}`);
  process.exitCode = 1;
}
