/**
 * A file that cannot be read is an expected outcome and leaves this room as data. Inside it the reason is found deep in
 * zip and XML; it travels up as this one exception and is turned into data in one place, {@link outcome}.
 */
import type { HostFailure } from '../../core/model';

export class Unreadable extends Error {
  constructor(readonly failure: HostFailure) {
    super(failure.code);
  }
}

export function fail(code: HostFailure['code'], data: HostFailure['data'] = {}): never {
  throw new Unreadable({ code, data });
}

/** Damage, with the part of the file in which it shows. */
export function damaged(part: string): never {
  fail('damaged', { part });
}

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: HostFailure };

/** What `work` gives, or the failure it ran into. */
export async function outcome<T>(work: () => T | Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (problem) {
    if (problem instanceof Unreadable) return { ok: false, failure: problem.failure };
    throw problem;
  }
}
