type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' | 'end';

/** Offset at which a text stops being JSON; its length when something is missing at the end. */
export function jsonFault(text: string): number {
  const space = /[ \t\n\r]*/y;
  const string = /"(?:[^"\\\p{Cc}]+|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy;
  const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const close = () => {
    open.pop();
    at++;
    expected = open.length > 0 ? 'comma' : 'end';
  };
  for (;;) {
    skip(space);
    const sign = text.charAt(at);
    if (sign === '') return at;
    if (expected === 'value' || expected === 'first value') {
      if (sign === ']' && expected === 'first value') close();
      else if (sign === '[' || sign === '{') {
        open.push(sign);
        expected = sign === '[' ? 'first value' : 'first key';
        at++;
      } else if (skip(sign === '"' ? string : scalar)) expected = open.length > 0 ? 'comma' : 'end';
      else return at;
    } else if (expected === 'key' || expected === 'first key') {
      if (sign === '}' && expected === 'first key') close();
      else if (sign === '"' && skip(string)) expected = 'colon';
      else return at;
    } else if (expected === 'colon') {
      if (sign !== ':') return at;
      expected = 'value';
      at++;
    } else if (expected === 'comma') {
      const inner = open.at(-1);
      if (sign === ',') {
        expected = inner === '[' ? 'value' : 'key';
        at++;
      } else if (sign === (inner === '[' ? ']' : '}')) close();
      else return at;
    } else return at;
  }
}
