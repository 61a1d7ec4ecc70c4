import { readData } from '@vitrine/runtime/data';
import type { Provocations } from './Provocations.js';

const reading =
  (...parameters: Parameters<typeof readData>) =>
  async () =>
    (await readData(...parameters)).issues;
const lines = (...texts: string[]) => texts.join('\n');
const repeated = (length: number, text: string, between = '\n') =>
  Array<string>(length).fill(text).join(between);

export const files: Provocations = {
  'data.empty': reading(' \n'),
  'data.noRows': reading('a,b\n'),
  'data.tooLarge': reading(Object.defineProperty(new Blob(['a']), 'size', { value: 200_000_000 })),
  'data.binary': reading(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])),
  'data.unreadable': reading(
    Object.assign(new Blob(['a']), { arrayBuffer: () => Promise.reject(new Error('gone')) }),
  ),
  'data.encoding': reading(Uint8Array.from([...new TextEncoder().encode('name,n\nM'), 0xfc, 0x2c, 0x31])),
  'data.brokenLine': reading(lines('a,b', '1,"x" y', '2,z')),
  'data.shortRows': reading(lines('a,b,c', '1,2,3', '4,5', '6,7,8')),
  'data.longRows': reading(lines('a,b', '1,2', '3,4,5', '6,7')),
  'data.skippedLines': reading(lines('Report of March', '', 'name,amount', 'Acme,1', 'Globex,2')),
  'data.noHeader': reading(lines('Acme,1', 'Globex,2', 'Initech,3')),
  'data.renamedColumns': reading(lines('name,name', 'Acme,1', 'Globex,2')),
  'data.bounds': reading(lines('site,lead', 'Mill,0.8', 'Well,<0.5', 'Lake,1.2', 'Pond,0.9', 'Dam,2')),
  'data.badJson': reading('[{"a": 1,\n"b" }]', { type: 'json' }),
  'data.noTable': reading('<!doctype html><p>1,2</p>'),
  'data.isArtifact': reading('{"version": 1, "id": "a", "title": "Revenue", "components": []}', {
    type: 'json',
  }),
  'data.tooManyRows': reading(lines('a,b', repeated(500_010, '1,2'))),
  'data.tooManyColumns': reading(lines(repeated(2000, 'a', ','), repeated(2000, '1', ','))),
  'data.longCells': reading(lines('a,b', `1,${'x'.repeat(70_000)}`, '2,y')),
  'data.badCells': reading(lines('a,n', repeated(1000, 'x,1'), 'x,oops')),
  'data.mixedColumn': reading(lines('a,n', repeated(15, 'x,1'), 'x,about two', 'x,or three')),
  'data.mixedCurrencies': reading(lines('a,n', 'x,$1.50', 'y,€2.50')),
  'data.noSuchDate': reading(lines('a,day', repeated(50, 'x,2026-01-31'), 'x,2026-02-31')),
  'data.ambiguousDates': reading(lines('a,day', 'x,01/02/2026', 'y,03/04/2026')),
  'data.noTimeZone': reading(lines('a,at', 'x,2026-01-31T09:00:00', 'y,2026-02-01T10:30:00')),
  'data.unsafeNumbers': reading('[{"n": 12345678901234567890}, {"n": 1}]', { type: 'json' }),
  'data.cancelled': reading('a,b\n1,2', { signal: AbortSignal.abort() }),
};
