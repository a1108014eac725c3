/**
 * A function that works out each answer once. For texts that stand on many pages: `Intl` takes microseconds an answer,
 * and a large archive asks hundreds of thousands of times.
 */
export function remember<Argument extends string, Answer>(
  work: (argument: Argument) => Answer,
): (argument: Argument) => Answer {
  const answers = new Map<Argument, Answer>();
  return (argument) => {
    const known = answers.get(argument);
    if (known !== undefined) return known;
    const answer = work(argument);
    answers.set(argument, answer);
    return answer;
  };
}
