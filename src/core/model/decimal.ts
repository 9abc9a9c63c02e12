/**
 * An exact number as text, so that it survives JSON: a decimal (`-12.50`) or a fraction (`1/3`).
 * `core/numbers/rational` turns it into a value to calculate with. Never a binary float.
 */
export type Exact = string;
