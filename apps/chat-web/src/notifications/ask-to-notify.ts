import { prefer } from '../preferences/preferences.ts';

/** Switches notifications of the browser on, if it allows them, or off. */
export async function askToNotify(wanted: boolean): Promise<void> {
  const allowed =
    wanted && 'Notification' in window && (await Notification.requestPermission()) === 'granted';
  prefer({ notifies: allowed });
}
