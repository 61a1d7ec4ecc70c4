import type { Format } from '@vitrine/schema';

/** How shares of a whole are written together: with as few decimals as let no part read as nothing and none but the whole as 100 %. */
export function shareFormat(shares: readonly number[]): Format {
  const isTold = (decimals: number) =>
    shares.every((share) => {
      const percent = Number((share * 100).toFixed(decimals));
      return (share === 0 || percent > 0) && (share === 1 || percent < 100);
    });
  // A part that two decimals do not tell from nothing needs none.
  return { style: 'percent', decimals: [0, 1, 2].find(isTold) ?? 0 };
}
