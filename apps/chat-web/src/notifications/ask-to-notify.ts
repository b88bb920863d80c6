import { prefer } from '../preferences/preferences.ts';

/**
 * Switches notifications of the browser on or off. Browsers ask the person, so call it only when somebody wants them.
 *
 * @param wanted - Whether they are wanted.
 * @returns Whether it is now as wanted; `false` when the browser forbids it.
 */
export async function askToNotify(wanted: boolean): Promise<boolean> {
  const isAllowed =
    wanted && 'Notification' in window && (await Notification.requestPermission()) === 'granted';
  prefer({ notifies: isAllowed });
  return isAllowed === wanted;
}
