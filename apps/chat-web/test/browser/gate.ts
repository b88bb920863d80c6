/** What waits until it is opened, as an answer of the platform does that is to come late. */
export interface Gate {
  readonly open: () => void;
  readonly opened: Promise<void>;
}

/** Makes a gate. */
export function gate(): Gate {
  const waiting: (() => void)[] = [];
  const opened = new Promise<void>((resolve) => void waiting.push(resolve));
  return { open: () => waiting[0]?.(), opened };
}
