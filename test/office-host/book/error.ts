/**
 * A failure as Excel reports it: a code and an English sentence. The codes are Microsoft's; which one Excel gives in which
 * case is from documentation and memory, and only Excel can confirm it.
 */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }

  static invalidArgument(message = 'The argument is invalid or missing or has an incorrect format.'): HostError {
    return new HostError('InvalidArgument', message);
  }

  static notFound(): HostError {
    return new HostError('ItemNotFound', "The requested resource doesn't exist.");
  }

  static accessDenied(): HostError {
    return new HostError('AccessDenied', 'You cannot perform the requested operation.');
  }

  /** A member that this in-memory Excel lacks: the test that needs it fails loudly. */
  static notImplemented(member: string): HostError {
    return new HostError('ApiNotFound', `The in-memory Excel has no ${member}.`);
  }
}
