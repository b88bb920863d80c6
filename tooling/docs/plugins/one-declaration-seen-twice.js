// @ts-check

/** What TypeDoc says, and the lines that it lists afterwards. */
const message = /has multiple declarations with a comment|^The comments for \w+ are declared at/;

/**
 * A property that valibot infers is one declaration, which TypeDoc meets twice: in the schema and in the type.
 * Its warning about two comments is dropped, so that every other warning can be an error.
 *
 * @param {import('typedoc').Application} application
 */
export function load({ logger }) {
  for (const level of /** @type {const} */ (['warn', 'info'])) {
    const log = logger[level].bind(logger);
    logger[level] = (/** @type {any} */ text, /** @type {any} */ ...rest) => {
      if (!message.test(text)) log(text, ...rest);
    };
  }
}
