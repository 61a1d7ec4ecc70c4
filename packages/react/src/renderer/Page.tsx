import type { ReactNode } from 'react';
import type { Translate } from '../i18n/types.js';
import { classNames } from '../ui/classNames.js';
import { Toaster } from '../ui/feedback/Toaster.js';
import { WordsContext } from '../ui/WordsContext.js';
import { directionOf } from './node/directionOf.js';

interface PageProps {
  readonly theme: string;
  readonly density: string;
  readonly locale: string;
  readonly t: Translate;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The elements that carry the tokens, and what all of an artifact, or a component without one, shares. */
export function Page({ theme, density, locale, t, className, children }: PageProps) {
  return (
    <WordsContext.Provider value={t}>
      <div
        className="vt-root"
        data-theme={theme}
        data-density={density}
        lang={locale}
        dir={directionOf(locale)}
      >
        <div className="vt-host-colors">
          <div className={classNames('vt-page', className)}>
            <Toaster>{children}</Toaster>
          </div>
        </div>
      </div>
    </WordsContext.Provider>
  );
}
