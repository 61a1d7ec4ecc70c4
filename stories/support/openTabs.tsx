import { createMemoryStorage } from '@vitrine/runtime';
import { useState } from 'react';
import { inDocument } from './inDocument.js';
import type { StorySettings } from './inDocument.js';

/** Tabs of one browser, with one store, below each other; the button closes them and opens them again, as a reload does. */
export function openTabs(names: readonly string[], components: Parameters<typeof inDocument>[0]) {
  return function OpenTabs(settings: StorySettings) {
    const [round, setRound] = useState(0);
    const [Tab] = useState(() => inDocument(components, [], { storage: createMemoryStorage() }));
    return (
      <>
        <button type="button" onClick={() => setRound(round + 1)}>
          Reload
        </button>
        {names.map((name) => (
          <section key={`${name} ${round}`} aria-label={name}>
            <Tab {...settings} />
          </section>
        ))}
      </>
    );
  };
}
