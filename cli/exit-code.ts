/** What the command line tells its caller. */
export enum ExitCode {
  /** No finding of severity error. */
  Clean = 0,
  /** At least one finding of severity error, or more warnings than are allowed. */
  Findings = 1,
  /** Wrong usage, or input that cannot be read. */
  Usage = 2,
  /** A fault of this program. */
  Fault = 3,
}
