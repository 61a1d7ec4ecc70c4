import { expect, test } from 'vitest';
import { defaultUrlPolicy } from './urlPolicy.js';

test.each([
  'https://example.com/a?b=c:d#e',
  'HTTP://example.com',
  'mailto:a@example.com',
  'tel:+491234',
  '/deals/1',
  '#top',
  '?q=a:b',
  'a/b:c',
  '//example.com/a',
  'report.html',
])('lets %s pass', (address) => {
  expect(defaultUrlPolicy(` ${address} `)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'blob:https://a/b',
  'file:///etc/passwd',
  'java\u200bscript:x',
  '\\\\evil.example',
  'http\\:x',
  'javascript&colon;:x',
  '',
  '   ',
  ':',
  'x y:z',
])('refuses %j', (address) => {
  expect(defaultUrlPolicy(address)).toBeUndefined();
});
