/** The workbooks that come with the product: every .xlsx in assets/samples, put beside the page by the build. */

export interface Sample {
  readonly file: string;
  readonly address: string;
}

const found = import.meta.webpackContext('../../assets/samples', { recursive: false, regExp: /\.xlsx$/ });

/** Ordered by name; the first one is opened when the page starts. */
export const SAMPLES: readonly Sample[] = found
  .keys()
  .map((key) => ({ file: key.replace(/^\.\//, ''), address: String(found(key)) }))
  .sort((a, b) => a.file.localeCompare(b.file));
