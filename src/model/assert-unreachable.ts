/**
 * Ends a `switch` over a union, so that a new member is a type error there.
 * @throws Error that names the value, should one arrive at run time all the same.
 */
export function assertUnreachable(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
