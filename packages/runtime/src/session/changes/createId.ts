/** A random id of 22 letters and digits. Works outside of secure contexts too, where `crypto.randomUUID` is missing. */
export function createId(): string {
  const digits = '0123456789abcdefghijklmnopqrstuvwxyz';
  const bytes = crypto.getRandomValues(new Uint8Array(22));
  return [...bytes].map((byte) => digits[byte % digits.length]).join('');
}
