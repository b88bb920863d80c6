import type { FakeResponse } from '../http/fake-response.ts';

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Makes text safe between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities.get(character) ?? character);
}

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif;
  --text: light-dark(#1b2430, #e6ebf2); --quiet: light-dark(#55606f, #9aa7b8); --page: light-dark(#eef2f7, #10151c);
  --card: light-dark(#fff, #1a212b); --line: light-dark(#d6dde6, #323c4a); --accent: light-dark(#c2410c, #fb923c); }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem;
  background: var(--page); color: var(--text); }
main { width: min(30rem, 100%); background: var(--card); border: 1px solid var(--line); border-radius: 1rem;
  padding: clamp(1.25rem, 5vw, 2.25rem); box-shadow: 0 1rem 3rem rgb(0 0 0 / 12%); }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .5rem; text-wrap: balance; }
p { margin: 0 0 1.25rem; color: var(--quiet); }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; }
button { font: inherit; color: inherit; cursor: pointer; }
.user { width: 100%; display: grid; grid-template-columns: auto 1fr; gap: 0 .75rem; align-items: center; text-align: start;
  padding: .6rem .75rem; background: none; border: 1px solid var(--line); border-radius: .75rem; }
.user:hover { border-color: var(--accent); background: color-mix(in srgb, var(--accent) 8%, transparent); }
.user:focus-visible, .cancel:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.initials { grid-row: span 2; width: 2.5rem; height: 2.5rem; border-radius: 50%; display: grid; place-items: center;
  font-weight: 600; font-size: .875rem; color: #fff; background: #0f766e; }
li:nth-child(4n+2) .initials { background: #b45309; } li:nth-child(4n+3) .initials { background: #6d28d9; }
li:nth-child(4n+4) .initials { background: #be123c; }
.name { font-weight: 600; } .mail { color: var(--quiet); font-size: .875rem; overflow-wrap: anywhere; }
.hinted .user { border-color: var(--accent); border-width: 2px; }
.cancel { margin-top: 1.25rem; padding: .5rem 0; background: none; border: 0; color: var(--quiet); text-decoration: underline; }
`;

/** A page of the login host. */
export function htmlPage(
  status: number,
  title: string,
  content: string,
  headers: Readonly<Record<string, string>> = {},
): FakeResponse {
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      ...headers,
    },
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${content}
</main>
</body>
</html>
`,
  };
}
