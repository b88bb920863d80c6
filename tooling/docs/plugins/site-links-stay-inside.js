// @ts-check
import { Renderer } from 'typedoc';

/** Address that READMEs name the site by, for readers on npm. */
const site = 'href="https://genesys-chat.github.io/genesys-chat/';

/**
 * Makes links to the site relative where the site itself shows them, so that they lead to this version of it, and so
 * that the search for dead links follows them.
 *
 * @param {import('typedoc').Application} application
 */
export function load({ renderer }) {
  renderer.on(Renderer.EVENT_END_PAGE, (page) => {
    if (page.contents === undefined) return;
    const depth = page.url.split('/').length - 1;
    page.contents = page.contents.replaceAll(site, `href="${'../'.repeat(depth)}`);
  });
}
