/** The sentences of the rules that do not hold, each with the number of what breaks it. */
export function broken(of: string, rules: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`${of}: ${rule}`]));
}

/** Whether no moment lies before the one in front of it. */
export function inOrder(moments: readonly number[]): boolean {
  return moments.every((moment, i) => i === 0 || moments[i - 1]! <= moment);
}
