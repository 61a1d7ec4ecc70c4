import { trades, type TradeId } from '../../trades/index.js';
import { contacts, isContact } from '../../trades/qualified.js';
import { logs } from '../../trades/logs/index.js';
import type { NamedTrade } from '../Meaning.js';

/** What comes first in the CRM of a trade: those whom it keeps itself, else the table of those whom such a trade is in touch with. */
export function contactsOf(id: TradeId): Pick<NamedTrade, 'lead' | 'view' | 'contacts'> | null {
  if (Object.hasOwn(logs, id)) return null;
  const own = contacts[id];
  if (own) return { lead: 0, contacts: own };
  const lead = trades[id].findIndex(({ of }) => isContact.has(of));
  return lead >= 0 ? { lead } : { lead: 0, contacts: 'customerRelations' };
}
