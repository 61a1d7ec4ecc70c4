/** What one formula may take. */
export const limits = {
  /** UTF-16 units of its text. */
  characters: 10_000,
  /** Parentheses, calls and operands within each other. */
  depth: 64,
  /** Operators in a row, such as 1 + 1 + 1. */
  height: 500,
  /** Operations on rows of one evaluation. */
  steps: 1_000_000,
  /** UTF-16 units of a text that it makes. */
  text: 100_000,
} as const;
