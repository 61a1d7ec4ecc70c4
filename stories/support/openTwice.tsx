import { createMemoryStorage } from '@vitrine/runtime';
import { useState } from 'react';
import { inDocument } from './inDocument.js';
import type { StorySettings } from './inDocument.js';

/** Two tabs with one store, side by side; the button closes both and opens them again, as a reload does. */
export function openTwice(components: Parameters<typeof inDocument>[0]) {
  return function OpenTwice(settings: StorySettings) {
    const [round, setRound] = useState(0);
    const [Tab] = useState(() => inDocument(components, [], { storage: createMemoryStorage() }));
    return (
      <>
        <button type="button" onClick={() => setRound(round + 1)}>
          Reload
        </button>
        {['First tab', 'Second tab'].map((name) => (
          <section key={`${name} ${round}`} aria-label={name}>
            <Tab {...settings} />
          </section>
        ))}
      </>
    );
  };
}
