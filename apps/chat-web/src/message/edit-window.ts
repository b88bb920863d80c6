import type { ChatMessageResponse } from '@genesys-chat/models';
import { useEffect, useState } from 'react';
import { useText } from '../language/use-text.ts';
import { useSession } from '../session/session.ts';

/** Seconds that are left for editing a message; counts down while it is watched. */
export function useEditSecondsLeft({ dateCreated }: ChatMessageResponse): number {
  const { config } = useSession();
  const endMs = Date.parse(dateCreated) + config.editWindowSeconds * 1000;
  const [nowMs, setNowMs] = useState(() => Date.now());
  const secondsLeft = Math.max(0, Math.ceil((endMs - nowMs) / 1000));
  const isOver = secondsLeft === 0;
  useEffect(() => {
    if (isOver) return undefined;
    const timer = setInterval(() => setNowMs(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isOver]);
  return secondsLeft;
}

/** Why a message cannot be edited any more; `undefined` while it can. */
export function useEditReason(message: ChatMessageResponse): string | undefined {
  const text = useText();
  const { config } = useSession();
  return useEditSecondsLeft(message) === 0 ? text.editTimeOver(config.editWindowSeconds) : undefined;
}
