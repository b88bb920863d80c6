/** Tells whether a value is valid as it stands: accepted by its schema, and not changed by it. */
export type Check = (value: unknown) => boolean;
