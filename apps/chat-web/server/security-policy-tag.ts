import type { Plugin } from 'vite';
import { securityPolicy } from './security-policy.ts';

/** Marks the tag, so that a server that sends a narrower policy as a header can leave it out. */
export const policyTagPattern = /<meta http-equiv="Content-Security-Policy"[^>]*>\s*/;

/** A page from any static host may be set up for any region, so it names kinds of address only. */
const anyRegion = [
  'https:',
  'wss:',
  'http://127.0.0.1:*',
  'ws://127.0.0.1:*',
  'http://localhost:*',
  'ws://localhost:*',
];

/** Writes the Content-Security-Policy into the built page, for hosts that send no header of their own. */
export function securityPolicyTag(): Plugin {
  return {
    name: 'security-policy-tag',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: securityPolicy(anyRegion, 'meta') },
        injectTo: 'head-prepend',
      },
    ],
  };
}
