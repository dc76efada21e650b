const MOST = 300_000;

/** A function of a text that remembers what it gave, since a few words make up most of every text. */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size > MOST) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
