const worker = 'service-worker.js';

/** A policy of Trusted Types, which browsers want before they take the address of a worker. */
interface WorkerPolicy {
  createScriptURL(url: string): string;
}

declare global {
  interface Window {
    /** Absent in browsers without Trusted Types. */
    readonly trustedTypes?: {
      createPolicy(name: 'genesys-chat', rules: WorkerPolicy): WorkerPolicy;
    };
  }
}

/** Has the browser keep the files of the app, so that it opens without a network. Only a built app has such files. */
export async function keepForOffline(): Promise<void> {
  // Browsers keep nothing for pages that came over plain HTTP from another machine.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // Whatever it is asked for, it allows this one script only.
  const policy = window.trustedTypes?.createPolicy('genesys-chat', { createScriptURL: () => worker });
  try {
    await navigator.serviceWorker.register(policy?.createScriptURL(worker) ?? worker);
  } catch {
    // A browser that forbids it, as in some private windows, shows the same app, online only.
  }
}
