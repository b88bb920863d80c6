import { exampleOf } from './example-of.ts';
import { fakeSwitchesOf } from './fake-switches.ts';
import { type ChatOperation, operationFamilies } from './families.ts';
import { limitsOf } from './limits-of.ts';

const site = 'https://genesys-chat.github.io/genesys-chat';

const introduction = `# All 36 operations

Every operation of the Chat API, under the platform's own name. Each is a function of \`@genesys-chat/chat-api\`, and a
method of its class \`ChatApi\` with the same arguments but the first.

- A permission that is named is enough alone. The platform asks for membership and ownership on top.
- A token may send 300 requests a minute; a request body may have 512,000 bytes. The limits below are those that are
  checked before anything is sent.
- What failed is repeated by itself where that is safe. Where it is not, the call rejects with an
  \`AmbiguousResultError\` when nobody can know whether it was carried out.
- The fake serves all of them. The examples are run against it as tests; names such as \`roomJid\` stand for ids of
  yours. Where the platform does not say how it behaves, the fake has a switch, which is named.
- An operation of the old revision was in the API in December 2023 and has been replaced since.
`;

/** For whoever opens the file; at its end, where it leaves no gap. */
const note = `<!-- Written by \`pnpm --filter @genesys-chat/docs operations\` from the operation table; changes here are lost. -->
`;

const inCode = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

function permissionsOf({ permissions }: ChatOperation): string {
  if (permissions.anyOf.length === 0) return 'none beyond a valid token';
  if (permissions.anyOf.length === 1) return inCode(permissions.anyOf);
  return `any of ${inCode(permissions.anyOf)}`;
}

function repetitionOf({ repeatable, alreadyDoneStatus }: ChatOperation): string {
  if (!repeatable) return 'only when it cannot have been carried out';
  if (alreadyDoneStatus === undefined) return 'yes';
  return `yes; ${alreadyDoneStatus} to a repeat counts as success`;
}

function revisionOf({ revisions }: ChatOperation): string {
  const names: readonly string[] = revisions;
  if (!names.includes('current')) return 'old only';
  return names.includes('seed') ? 'old and current' : 'current';
}

function section(operation: ChatOperation): string {
  const { id, method, path, summary, successStatus } = operation;
  const limits = limitsOf(method, path);
  const switches = fakeSwitchesOf(id);
  return `### ${id}

${summary}

\`${method} ${path}\`, answers ${successStatus}

- Permission: ${permissionsOf(operation)}
- Limits: ${limits.length > 0 ? limits.join('; ') : 'none of its own'}
- Repeated: ${repetitionOf(operation)}
- Revision: ${revisionOf(operation)}
- Fake: served${switches.length > 0 ? `; ${switches.length > 1 ? 'switches' : 'switch'} ${inCode(switches)}` : ''}
- Reference: [${id}](${site}/functions/_genesys-chat_chat-api.${id}.html)

\`\`\`ts
import { ${id} } from '@genesys-chat/chat-api';

${exampleOf(id)}
\`\`\`
`;
}

/**
 * Writes the page of all operations.
 *
 * @returns The page, as Markdown.
 */
export function operationsPage(): string {
  const parts = operationFamilies().map(
    ([title, operations]) => `## ${title}\n\n${operations.map((operation) => section(operation)).join('\n')}`,
  );
  return [introduction, ...parts, note].join('\n');
}
