/** Marks in this tab that somebody signed in, so that a reload goes on instead of asking. */
const mark = 'genesys_chat_signed_in';

/** Address of the app itself, to come back to from the login host. */
export function homeAddress(): string {
  return location.origin + location.pathname;
}

/** Whether the login host has just sent the browser back, or this tab was signed in before a reload. */
export function isSigningIn(): boolean {
  const answer = new URLSearchParams(location.search);
  return answer.has('state') || sessionStorage.getItem(mark) !== null;
}

/** Remembers that this tab is signed in. */
export function rememberSignIn(): void {
  sessionStorage.setItem(mark, 'yes');
}

/** Forgets it. */
export function forgetSignIn(): void {
  sessionStorage.removeItem(mark);
}
