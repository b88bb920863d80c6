// @ts-check

/**
 * A property that valibot infers is one declaration, which TypeDoc meets twice: in the schema and in the type.
 * Its warning about two comments is dropped, so that every other warning can be an error.
 *
 * @param {import('typedoc').Application} application
 */
export function load({ logger }) {
  const warn = logger.warn.bind(logger);
  logger.warn = (/** @type {any} */ text, /** @type {any} */ ...rest) => {
    if (!/has multiple declarations with a comment/.test(text)) warn(text, ...rest);
  };
}
