import { reservedNames } from '@vitrine/schema/internal';

/** Hands out names for nodes and datasets: valid, readable, unique ignoring case. */
export function createNames(taken: Iterable<string> = []): (wish: string) => string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  return (wish) => {
    const plain = wish
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^[^a-z]+|_+$/g, '')
      .slice(0, 48);
    const base = plain === '' || reservedNames.has(plain) ? `${plain}data`.replace(/^data$/, 'table') : plain;
    let name = base;
    for (let count = 2; used.has(name); count += 1) name = `${base}_${count}`;
    used.add(name);
    return name;
  };
}
