/** What a command is to the command line: a module with this shape, imported only when it is called. */
export interface Command {
  /** Shown by `litfass COMMAND --help`. */
  readonly help: string;
  /** Runs with the words behind the command's name; returns the exit code: 0 fine, 1 findings, 2 usage or crash. */
  run(args: readonly string[]): Promise<number>;
}
