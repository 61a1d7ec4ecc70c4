/** A unit that amounts are written in. */
export interface WrittenUnit {
  readonly dimension: 'time' | 'mass' | 'length' | 'volume' | 'energy' | 'storage';
  /** How it is written in the end. */
  readonly symbol: string;
  /** How many of the dimension's smallest unit it is. */
  readonly factor: number;
}

const rows: readonly (readonly [WrittenUnit['dimension'], number, string])[] = [
  ['time', 1, 's|sec|secs|second|seconds|sek|sekunde|sekunden|segundo|segundos|seconde|secondes|秒'],
  ['time', 60, 'min|m|mins|minute|minutes|minuten|minuto|minutos|分|分钟|分間'],
  ['time', 3600, 'h|hr|hrs|hour|hours|std|stunde|stunden|hora|horas|heure|heures|小时|時間'],
  ['time', 86_400, 'd|day|days|tag|tage|día|días|jour|jours|dia|dias|天|日|日間'],
  ['mass', 1, 'mg'],
  ['mass', 1000, 'g|gr'],
  ['mass', 1e6, 'kg|kgs|kilo|kilos'],
  ['mass', 1e9, 't|ton|tons|tonne|tonnes|tonnen|toneladas'],
  ['length', 1, 'mm'],
  ['length', 10, 'cm'],
  ['length', 1000, 'm'],
  ['length', 1e6, 'km'],
  ['volume', 1, 'ml'],
  ['volume', 10, 'cl'],
  ['volume', 1000, 'l|liter|litre|litres|litros'],
  ['volume', 1e6, 'm³|m3'],
  ['energy', 1, 'Wh'],
  ['energy', 1000, 'kWh'],
  ['energy', 1e6, 'MWh'],
  ['storage', 1, 'KB'],
  ['storage', 1000, 'MB'],
  ['storage', 1e6, 'GB'],
  ['storage', 1e9, 'TB'],
];

const units: ReadonlyMap<string, readonly WrittenUnit[]> = (() => {
  const index = new Map<string, WrittenUnit[]>();
  for (const [dimension, factor, words] of rows) {
    const names = words.split('|');
    for (const name of names) {
      const key = name.toLowerCase();
      index.set(key, [...(index.get(key) ?? []), { dimension, factor, symbol: names[0]! }]);
    }
  }
  return index;
})();

/** What a unit may mean: `m` minutes and meters. */
export const unitsWritten = (text: string): readonly WrittenUnit[] => units.get(text.toLowerCase()) ?? [];
