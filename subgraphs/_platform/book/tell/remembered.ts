/** A telling that answers from memory when it is asked again for the same story; what it told is dropped with the story. */
export function remembered<K extends object, V>(tell: (of: K) => V): (of: K) => V {
  const told = new WeakMap<K, V>();
  return (of) => {
    const before = told.get(of);
    if (before !== undefined) return before;
    const now = tell(of);
    told.set(of, now);
    return now;
  };
}
