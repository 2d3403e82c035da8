import { Component, type ReactNode } from 'react';
import { wordsNow } from '../words/words.ts';

/** Catches what a component threw: the window says so and offers to load again; data lives in the backend and is safe. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: string | null }> {
  override state: { readonly failed: string | null } = { failed: null };

  static getDerivedStateFromError(error: unknown): { readonly failed: string } {
    return { failed: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.failed === null) return this.props.children;
    const { failure } = wordsNow();
    return (
      <div className="window">
        <div className="failure" role="alert">
          <h1>{failure.title}</h1>
          <p>{failure.text}</p>
          <p className="quiet">{this.state.failed}</p>
          <button type="button" className="btn btn-main" onClick={() => location.reload()}>{failure.reload}</button>
        </div>
      </div>
    );
  }
}
