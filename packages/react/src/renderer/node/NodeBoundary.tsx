import type { Issue } from '@vitrine/schema';
import type { NodeSnapshot } from '@vitrine/runtime';
import { Component } from 'react';
import type { ReactNode } from 'react';
import type { Translate } from '../../i18n/types.js';
import { IssueCard } from '../cards/IssueCard.js';
import { viewCrashed } from '../../issues/viewMessages.js';

export interface NodeBoundaryProps {
  readonly snapshot: NodeSnapshot;
  readonly onCrash: (issue: Issue) => void;
  readonly t: Translate;
  readonly children: ReactNode;
}

interface State {
  readonly crash: { readonly error: unknown } | null;
  /** The snapshot that crashed: another one gets a new chance. */
  readonly snapshot: NodeSnapshot;
}

/** Keeps a view that throws from taking the page with it. */
export class NodeBoundary extends Component<NodeBoundaryProps, State> {
  override state: State = { crash: null, snapshot: this.props.snapshot };

  static getDerivedStateFromProps({ snapshot }: NodeBoundaryProps, state: State): State | null {
    return snapshot === state.snapshot ? null : { crash: null, snapshot };
  }

  static getDerivedStateFromError(error: unknown): Pick<State, 'crash'> {
    return { crash: { error } };
  }

  override componentDidCatch(error: unknown) {
    this.props.onCrash(this.#issue(error));
  }

  override render() {
    const { crash } = this.state;
    if (!crash) return this.props.children;
    const retry = () => this.setState({ crash: null });
    return (
      <IssueCard title={this.props.t('issue.crashed')} issues={[this.#issue(crash.error)]} onRetry={retry} />
    );
  }

  #issue(error: unknown): Issue {
    const { id, type } = this.props.snapshot;
    return viewCrashed(id, type, error);
  }
}
