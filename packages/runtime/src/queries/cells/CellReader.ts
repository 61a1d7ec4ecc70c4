import { createZone, type Zone } from '../../dates/createZone.js';
import { createCollator } from '../../text/createCollator.js';
import { readMoment } from '../../dates/readMoment.js';

/** Reads and compares cells as people of one place do. What is slow to make is made when first needed. */
export class CellReader {
  readonly locale: string;
  readonly #timeZone: string;
  #zone: Zone | undefined;
  #collator: Intl.Collator | undefined;

  constructor(locale: string, timeZone: string) {
    this.locale = locale;
    this.#timeZone = timeZone;
  }

  get zone(): Zone {
    return (this.#zone ??= createZone(this.#timeZone));
  }

  get collator(): Intl.Collator {
    return (this.#collator ??= createCollator(this.locale));
  }

  /** The day of a date, or of a datetime in the zone; NaN when the text is neither. */
  day(text: string): number {
    const moment = readMoment(text);
    if (moment === null) return Number.NaN;
    return moment.instant === null ? moment.day : this.zone.dayAt(moment.instant);
  }

  /** The instant of a datetime, or the beginning of a date in the zone; NaN when the text is neither. */
  instant(text: string): number {
    const moment = readMoment(text);
    if (moment === null) return Number.NaN;
    return moment.instant ?? this.zone.instantAt(moment.day, 0);
  }

  /** Text without difference of case. */
  fold(text: string): string {
    return foldCase(text, this.locale);
  }
}

function foldCase(text: string, locale: string): string {
  try {
    return text.toLocaleLowerCase(locale).normalize();
  } catch {
    return text.toLowerCase().normalize();
  }
}
