import { expect, type Page } from '@playwright/test';

/** Collects violations of the page's Content Security Policy, Trusted Types included, and everything the console calls an error. */
export function watchPolicy(page: Page): () => void {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  return () => expect(problems).toEqual([]);
}
