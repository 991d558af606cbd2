/** An expected failure, which the user can mend: the command line prints what happened and what to do, never a stack. */
export class Failure extends Error {
  override readonly name = 'Failure';
  /** What the reader of the message can do about it. */
  readonly advice: string;
  /** 1: the input has problems; 2: wrong usage, or the run could not do its work. */
  readonly exitCode: 1 | 2;

  constructor(message: string, advice: string, exitCode: 1 | 2 = 2) {
    super(message);
    this.advice = advice;
    this.exitCode = exitCode;
  }
}
