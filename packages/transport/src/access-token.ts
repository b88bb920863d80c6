/**
 * An access token, or a function that gives one. The function is called when a token is needed first, and again
 * when the platform refuses the one it gave. What it throws becomes the cause of an `AuthenticationError`.
 */
export type AccessToken = string | (() => string | Promise<string>);
