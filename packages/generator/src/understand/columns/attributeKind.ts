import { attributes, type AttributeId } from '../../samples/attributes.js';

const typeOf = (id: string | undefined) =>
  id === undefined ? undefined : attributes[id as AttributeId].type;

/** Whether records can be sorted by an attribute: a stage, a person, and no number or day. */
export const isGroup = (id: string | undefined): boolean =>
  id !== undefined && typeOf(id) !== 'number' && !isDay(id);

export const isNumber = (id: string | undefined): boolean => typeOf(id) === 'number';

export const isDay = (id: string | undefined): boolean => typeOf(id) === 'date' || typeOf(id) === 'datetime';
