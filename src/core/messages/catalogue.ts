import type { Language } from '../model';

/** One sentence in each language; `{name}` stands for the value of that name in the message's data. */
export type Wording = Readonly<Record<Language, string>>;

/** Sentences by message id. */
export type Catalogue = Readonly<Record<string, Wording>>;
