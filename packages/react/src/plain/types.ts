import type { ComponentType } from 'react';
import type { ComponentDefinition } from '../renderer/defineComponent.js';

/** What every plain component takes beside its own props. */
export interface PlainOptions {
  /** Name of the component on the page; made up by default. */
  readonly id?: string;
  /** BCP 47 tag; `en` by default. */
  readonly locale?: string;
  /** ISO 4217 code of amounts; `USD` by default. */
  readonly currency?: string;
  /** IANA zone in which days begin; `UTC` by default. */
  readonly timeZone?: string;
  /** Nothing may be changed; false by default. */
  readonly readOnly?: boolean;
  /** Level of the heading, 1 to 6; 3 by default. */
  readonly headingLevel?: number;
  /** `host` by default: follows what is around. */
  readonly theme?: 'host' | 'system' | 'light' | 'dark';
  /** `comfortable` by default. */
  readonly density?: 'comfortable' | 'compact';
}

type CallbacksOf<Definition> =
  Definition extends ComponentDefinition<infer Callbacks>
    ? unknown extends Callbacks
      ? object
      : Callbacks
    : object;

/** A component of a document as a React component: literal props, callbacks, no session. */
export type PlainComponent<Props, Definition = ComponentDefinition> = ComponentType<
  Props & PlainOptions & CallbacksOf<Definition>
>;
