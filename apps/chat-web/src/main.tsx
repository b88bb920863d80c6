import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { createQueryClient } from './app/create-query-client.ts';
import { loadConfig } from './config/load-config.ts';
import './design/base.css';
import { Notice } from './design/notice.tsx';
import { LanguageGate } from './language/language-gate.tsx';
import { keepForOffline } from './offline/keep-for-offline.ts';

const element = document.querySelector('#root');
if (element) {
  const root = createRoot(element);
  try {
    const config = await loadConfig();
    root.render(
      <StrictMode>
        <LanguageGate>
          <QueryClientProvider client={createQueryClient()}>
            <App config={config} />
          </QueryClientProvider>
        </LanguageGate>
      </StrictMode>,
    );
    void keepForOffline();
  } catch (error) {
    root.render(
      <Notice role="alert" title="Genesys Chat cannot start">
        {String(error)}
      </Notice>,
    );
  }
}
