/** Those that are compared; ours comes first. */
export const contenderNames = ['ours', 'undici.request', 'official SDK'] as const;

/** Name of one of those that are compared. */
export type ContenderName = (typeof contenderNames)[number];
