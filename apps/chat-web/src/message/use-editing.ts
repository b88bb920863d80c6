import { useMemo, useState } from 'react';

/** Which message of a list is being edited. */
export interface Editing {
  readonly messageId: string | undefined;
  readonly begin: (messageId: string | undefined) => void;
}

/** Keeps which message of a list is being edited. */
export function useEditing(): Editing {
  const [messageId, begin] = useState<string>();
  return useMemo(() => ({ messageId, begin }), [messageId]);
}
