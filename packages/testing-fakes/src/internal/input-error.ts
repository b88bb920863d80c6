/** A test gave the fake something that it cannot take. */
export class InputError extends TypeError {
  readonly fieldName: string;
  /** What is wrong with the field, without its name. */
  readonly problem: string;

  constructor(fieldName: string, problem: string) {
    super(`${fieldName}: ${problem}`);
    this.fieldName = fieldName;
    this.problem = problem;
  }
}
