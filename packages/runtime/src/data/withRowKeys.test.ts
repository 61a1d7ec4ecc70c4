import { expect, it } from 'vitest';
import { readData } from './readData.js';
import { withRowKeys } from './withRowKeys.js';

const keyed = async (csv: string) => {
  const { data } = await readData(csv, { type: 'csv' });
  return withRowKeys(data[0]!);
};

it('Takes a column that is named as an identity and is unique and complete', async () => {
  expect((await keyed('name,id\nA,7\nB,8')).key).toBe('id');
  expect((await keyed('order_id,customer_id\n1,5\n2,5')).key).toBe('order_id');
  expect((await keyed('Customer ID,ID\n1,5\n2,6')).key).toBe('ID');
  expect((await keyed('customerId,n\n1,5\n2,6')).key).toBe('customerId');
});

it('Writes r1 to rn where no column is an identity', async () => {
  expect(await keyed('name,amount\nA,7\nB,8')).toEqual({
    key: 'id',
    rows: [
      { id: 'r1', name: 'A', amount: 7 },
      { id: 'r2', name: 'B', amount: 8 },
    ],
  });
});

it('Leaves an id column alone that is not unique or has gaps', async () => {
  expect(await keyed('id,n\n1,5\n1,6')).toMatchObject({
    key: 'row_id',
    rows: [
      { row_id: 'r1', id: 1 },
      { row_id: 'r2', id: 1 },
    ],
  });
  expect((await keyed('id,row_id\n1,1\n,1')).key).toBe('row_id_2');
});

it('Does not take paid, grid or valid for identities', async () => {
  expect((await keyed('paid,grid\n1,5\n2,6')).key).toBe('id');
});

it('Keeps the rows it was given', () => {
  const rows = [{ a: 1 }];
  expect(withRowKeys({ rows })).toEqual({ key: 'id', rows: [{ id: 'r1', a: 1 }] });
  expect(rows).toEqual([{ a: 1 }]);
  expect(withRowKeys({ rows: [] })).toEqual({ key: 'id', rows: [] });
});
