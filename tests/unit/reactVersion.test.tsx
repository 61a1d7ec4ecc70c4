import { version } from 'react';
import { expect, it } from 'vitest';

it('runs with the React version that the project asks for', () => {
  expect(version.split('.')[0]).toBe(process.env['EXPECTED_REACT']);
});
