import type { OperationName, TokenPermissions } from '@genesys-chat/chat-api';
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useText } from '../language/use-text.ts';
import { useSession } from '../session/session.ts';

/** Tells why something cannot be done: a sentence, or `undefined` where it can, or where only trying can tell. */
export type ReasonAgainst = (operation: OperationName) => string | undefined;

/** What the token may do, read once. */
export function useReasonAgainst(): ReasonAgainst {
  const text = useText();
  const { client } = useSession();
  const { data } = useQuery({
    queryKey: ['permissions'],
    queryFn: async (): Promise<TokenPermissions> => {
      const { permissionsFor } = await import('./permissions-for.ts');
      return permissionsFor(client);
    },
    staleTime: Infinity,
    structuralSharing: false,
  });
  return useCallback(
    (operation) => (data?.may(operation) === 'no' ? text.notPermitted : undefined),
    [data, text],
  );
}
