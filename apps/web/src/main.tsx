import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { askFirst } from './api/finality/ask-first';
import { Root } from './app/root';
import { startLanguages } from './locales/i18n';
import './app/styles/index.css';

askFirst();
await startLanguages();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Root />
  </StrictMode>,
);
