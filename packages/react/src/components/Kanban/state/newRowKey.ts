const letters = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A key for a new row that none of the rows has. */
export function newRowKey(taken: readonly string[]): string {
  for (;;) {
    const bytes = crypto.getRandomValues(new Uint8Array(10));
    const key = `r${[...bytes].map((byte) => letters[byte % letters.length]).join('')}`;
    if (!taken.includes(key)) return key;
  }
}
