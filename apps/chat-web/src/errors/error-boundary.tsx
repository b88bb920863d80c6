import { Component, type ReactNode } from 'react';
import { Button } from '../design/button.tsx';
import { Notice } from '../design/notice.tsx';
import { LanguageContext } from '../language/language.ts';

/** What an {@link ErrorBoundary} watches over. */
export interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/**
 * Keeps an error in one part of the app from taking the rest along: that part says so. Code that could not be fetched,
 * as after a new version was put up, is such an error, so loading the page anew mends most of them.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  static override readonly contextType = LanguageContext;
  declare readonly context: React.ContextType<typeof LanguageContext>;
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const { text } = this.context;
    return (
      <Notice
        role="alert"
        title={text.partFailed}
        action={<Button onClick={() => location.reload()}>{text.reload}</Button>}
      >
        {text.partFailedHint}
      </Notice>
    );
  }
}
