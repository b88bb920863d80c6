import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../src/examples/pages.ts';
import { operationsPage } from '../src/operations/operations-page.ts';

writeFileSync(join(repositoryRoot, 'docs/operations.md'), operationsPage());
