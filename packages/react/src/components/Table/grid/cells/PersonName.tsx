import { initials } from '../../../../format/initials.js';

/** A name beside its initials. */
export function PersonName({ name }: { readonly name: string }) {
  return (
    <span className="vt-table-person">
      <span className="vt-table-initials" aria-hidden="true">
        {initials(name)}
      </span>
      <span className="vt-truncate">{name}</span>
    </span>
  );
}
