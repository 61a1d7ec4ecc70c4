import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A busy machine is slow, not wrong: waiting ends as soon as what is waited for is there.
configure({ asyncUtilTimeout: 20_000 });

afterEach(() => {
  cleanup();
});
