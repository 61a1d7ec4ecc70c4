// SVG paths in few characters.

/** How many numbers a command takes, by its letter. */
const arity = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

const number = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/y;

function parse(d) {
  const steps = [];
  let at = 0;
  let letter = '';
  const skip = () => {
    while (/[\s,]/.test(d[at] ?? '')) at++;
  };
  for (skip(); at < d.length; skip()) {
    if (/[a-z]/i.test(d[at])) letter = d[at++];
    else if (/m/i.test(letter)) letter = letter === 'm' ? 'l' : 'L';
    const numbers = [];
    while (numbers.length < arity[letter.toLowerCase()]) {
      skip();
      // The flags of an arc may stand without anything between them.
      const isFlag = letter.toLowerCase() === 'a' && (numbers.length === 3 || numbers.length === 4);
      number.lastIndex = at;
      const text = isFlag ? d[at] : number.exec(d)[0];
      at += text.length;
      numbers.push(Number(text));
    }
    steps.push({ letter, numbers });
  }
  return steps;
}

const round = (value) => Math.round(value * 10) / 10;

/** Numbers one after the other; a sign, or the dot of a fraction behind another, parts them by itself. */
function joined(numbers) {
  let text = '';
  let last = '';
  for (const value of numbers) {
    const part = String(value === 0 ? 0 : value).replace(/^(-?)0\./, '$1.');
    const parts = text === '' || part[0] === '-' || (part[0] === '.' && last.includes('.'));
    text += parts ? part : ` ${part}`;
    last = part;
  }
  return text;
}

/** A place along one axis: where the path is, and where it would be without rounding. */
function axis() {
  const now = { at: 0, exact: 0 };
  const start = { at: 0, exact: 0 };
  return {
    /** A number of a command in short. Less than a tenth is kept: dots are lines of next to nothing. */
    short: (value, isRelative) => (isRelative ? round(now.exact + value - now.at) || value : round(value)),
    go: (value, written, isRelative) => {
      now.at = round(isRelative ? now.at + written : written);
      now.exact = isRelative ? now.exact + value : value;
    },
    open: () => Object.assign(start, now),
    close: () => Object.assign(now, start),
  };
}

/** The axes that the numbers of a command are of; null for none. */
function axesOf(kind, count, x, y) {
  if (kind === 'h') return [x];
  if (kind === 'v') return [y];
  if (kind === 'a') return [null, null, null, null, null, x, y];
  return Array.from({ length: count }, (_, index) => (index % 2 === 0 ? x : y));
}

/** A path to a tenth of a unit. What goes on from a place that was rounded makes up for it, so that no place is farther off. */
export function shortPath(d) {
  const [x, y] = [axis(), axis()];
  let text = '';
  let before = '';
  for (const { letter, numbers } of parse(d)) {
    const kind = letter.toLowerCase();
    const isRelative = letter === kind;
    const axes = axesOf(kind, numbers.length, x, y);
    const written = numbers.map((value, index) => axes[index]?.short(value, isRelative) ?? round(value));
    for (const one of [x, y]) {
      const last = axes.lastIndexOf(one);
      if (last !== -1) one.go(numbers[last], written[last], isRelative);
      if (kind === 'm') one.open();
      if (kind === 'z') one.close();
    }
    const body = joined(written);
    if (letter !== before || kind === 'm') text += letter + body;
    else text += body[0] === '-' ? body : ` ${body}`;
    before = letter;
  }
  return text;
}
