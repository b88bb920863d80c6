/** Address of the app itself, to come back to from the login host. */
export function homeAddress(): string {
  return location.origin + location.pathname;
}

/** Whether the login host has just sent the browser back. */
export function isBackFromLogin(): boolean {
  return new URLSearchParams(location.search).has('state');
}
