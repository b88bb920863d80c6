import { forgetMe } from './kept-me.ts';

/** Marks in this tab that somebody signed in, so that a reload goes on instead of asking. */
const mark = 'genesys_chat_signed_in';

/** Address of the app itself, to come back to from the login host. */
export function homeAddress(): string {
  return location.origin + location.pathname;
}

/** Whether the login host has just sent the browser back. */
export function isBackFromLogin(): boolean {
  return new URLSearchParams(location.search).has('state');
}

/** Whether the login host has just sent the browser back, or this tab was signed in before a reload. */
export function isSigningIn(): boolean {
  return isBackFromLogin() || sessionStorage.getItem(mark) !== null;
}

/** Forgets who was signed in before when somebody has just signed in, who may be somebody else. */
export function beginSignIn(): void {
  if (isBackFromLogin()) forgetMe();
}

/** Remembers that this tab is signed in. */
export function rememberSignIn(): void {
  sessionStorage.setItem(mark, 'yes');
}

/** Forgets it, and who it was. */
export function forgetSignIn(): void {
  sessionStorage.removeItem(mark);
  forgetMe();
}
