import { Suspense } from 'react';
import type { AppConfig } from '../config/app-config.ts';
import { ErrorBoundary } from '../errors/error-boundary.tsx';
import { SessionGate } from '../session/session-gate.tsx';
import { Splash } from '../session/splash.tsx';
import { lazily } from './lazily.ts';

const MainFrame = lazily(() => import('./main-frame.tsx'), 'MainFrame');

/** The whole app. */
export function App({ config }: { readonly config: AppConfig }) {
  return (
    <SessionGate config={config}>
      <ErrorBoundary>
        <Suspense fallback={<Splash />}>
          <MainFrame />
        </Suspense>
      </ErrorBoundary>
    </SessionGate>
  );
}
