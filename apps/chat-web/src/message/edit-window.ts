import type { ChatMessageResponse } from '@genesys-chat/models';
import { useEffect, useState } from 'react';
import { useSession } from '../session/session.ts';

/** Seconds that are left for editing a message. */
export function editSecondsLeft({ dateCreated }: ChatMessageResponse, windowSeconds: number): number {
  const endMs = Date.parse(dateCreated) + windowSeconds * 1000;
  return Math.max(0, Math.ceil((endMs - Date.now()) / 1000));
}

/** The same, counted down while it is watched. */
export function useEditSecondsLeft(message: ChatMessageResponse): number {
  const { config } = useSession();
  const [, setTick] = useState(0);
  const secondsLeft = editSecondsLeft(message, config.editWindowSeconds);
  const isOver = secondsLeft === 0;
  useEffect(() => {
    if (isOver) return undefined;
    const timer = setInterval(() => setTick((tick) => tick + 1), 1000);
    return () => clearInterval(timer);
  }, [isOver]);
  return secondsLeft;
}
