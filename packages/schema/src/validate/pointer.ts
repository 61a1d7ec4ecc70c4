/** A JSON Pointer (RFC 6901) from its steps; empty for none. */
export function pointerTo(steps: readonly (string | number)[]): string {
  let pointer = '';
  for (const step of steps)
    pointer += typeof step === 'number' ? `/${step}` : `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return pointer;
}
