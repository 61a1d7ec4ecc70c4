const digitBits = 16;
const buckets = 1 << digitBits;
/** From how many places on counting pays for its tables. */
const many = 1_500;

/**
 * The places sorted by a number each; NaN comes last both ways, and places whose numbers are equal stay in their order. Linear in
 * how many they are: several columns are ordered by the last first.
 */
export function orderByNumbers(
  numbers: Float64Array,
  places: Uint32Array = identity(numbers.length),
  desc = false,
): Uint32Array {
  return places.length < many ? byComparing(numbers, places, desc) : byCounting(numbers, places, desc);
}

function identity(length: number): Uint32Array {
  const places = new Uint32Array(length);
  for (let place = 0; place < length; place++) places[place] = place;
  return places;
}

function byComparing(numbers: Float64Array, places: Uint32Array, desc: boolean): Uint32Array {
  const sign = desc ? -1 : 1;
  return places.slice().sort((a, b) => {
    const left = numbers[a]!;
    const right = numbers[b]!;
    if (left === right) return 0;
    if (Number.isNaN(left)) return Number.isNaN(right) ? 0 : 1;
    if (Number.isNaN(right)) return -1;
    return left < right ? -sign : sign;
  });
}

/** Radix sort, by 16 bits of the numbers at a time, the lowest first. */
function byCounting(numbers: Float64Array, places: Uint32Array, desc: boolean): Uint32Array {
  const bits = sortableBits(numbers, desc);
  let from: Uint32Array = places;
  let to: Uint32Array = new Uint32Array(places.length);
  for (let digit = 0; digit < 4; digit++) {
    const word = littleEndian ? digit >> 1 : 1 - (digit >> 1);
    const shift = (digit & 1) * digitBits;
    const next = new Uint32Array(buckets);
    for (const place of from) next[(bits[2 * place + word]! >>> shift) & (buckets - 1)]!++;
    if (next[(bits[2 * from[0]! + word]! >>> shift) & (buckets - 1)] === from.length) continue;
    let start = 0;
    for (let bucket = 0; bucket < buckets; bucket++) {
      const count = next[bucket]!;
      next[bucket] = start;
      start += count;
    }
    for (const place of from) to[next[(bits[2 * place + word]! >>> shift) & (buckets - 1)]!++] = place;
    const spare = from === places ? new Uint32Array(places.length) : from;
    from = to;
    to = spare;
  }
  return from === places ? places.slice() : from;
}

const littleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** The bits of each number, turned so that they sort as plain integers: two words each, as the machine keeps them. */
function sortableBits(numbers: Float64Array, desc: boolean): Uint32Array {
  const copy = new Float64Array(numbers.length);
  // Adding zero makes −0 and 0 alike.
  for (let i = 0; i < numbers.length; i++) copy[i] = desc ? 0 - numbers[i]! : numbers[i]! + 0;
  const bits = new Uint32Array(copy.buffer);
  const high = littleEndian ? 1 : 0;
  for (let i = 0; i < numbers.length; i++) {
    const word = bits[2 * i + high]!;
    if (Number.isNaN(copy[i]!)) bits[2 * i] = bits[2 * i + 1] = 0xffff_ffff;
    else if (word >>> 31 === 0) bits[2 * i + high] = word | 0x8000_0000;
    else {
      bits[2 * i] = ~bits[2 * i]!;
      bits[2 * i + 1] = ~bits[2 * i + 1]!;
    }
  }
  return bits;
}
