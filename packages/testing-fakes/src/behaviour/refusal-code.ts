/**
 * How the platform may refuse something: the code of the error, with status 400, 403, 404 or 409 in the order of
 * the names.
 */
export type RefusalCode = 'bad.request' | 'not.authorized' | 'not.found' | 'general.conflict';
