/** Whether something may be done; `unknown` means that only trying can tell. */
export type Verdict = 'yes' | 'no' | 'unknown';
