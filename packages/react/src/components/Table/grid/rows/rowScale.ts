/** More pixels than these no browser lays out and scrolls through reliably. */
const mostPixels = 8_000_000;

/** Where rows lie in a box that scrolls. */
export interface RowScale {
  /** Pixels that all rows take. */
  readonly height: number;
  /** The row at the top of the view, with the part of it that is above as a fraction, and the pixels above that top. */
  readonly at: (scrollTop: number, view: number) => { readonly row: number; readonly top: number };
  /** Where to scroll for a row to be at the top. */
  readonly scrollTo: (row: number, view: number) => number;
}

/**
 * Lays rows of one height over pixels. Up to some hundred thousand rows a pixel is a pixel; of more, each pixel that is
 * scrolled passes several, so that the last row can be reached too.
 *
 * @param view Pixels of the box, in the functions of the result.
 */
export function createRowScale(count: number, rowHeight: number): RowScale {
  const full = count * rowHeight;
  const height = Math.min(full, mostPixels);
  const factor = (view: number) => (height === full || height <= view ? 1 : (full - view) / (height - view));
  return {
    height,
    at: (scrollTop, view) => {
      const top = Math.max(0, Math.min(scrollTop, height - view));
      return { row: (top * factor(view)) / rowHeight, top };
    },
    scrollTo: (row, view) => {
      const wanted = row * rowHeight;
      // Past the last view only what stands over the rows is left to scroll by.
      const scaled = Math.max(0, Math.min(wanted, full - view));
      return scaled / factor(view) + wanted - scaled;
    },
  };
}
