/**
 * The same reading of a text, made once however many ask for it, as long as nobody asks for another text: rules and what is
 * verified read the same lists of a report.
 */
export function onceAText<Reading>(make: (text: string) => Reading): (text: string) => Reading {
  let last: { readonly text: string; readonly reading: Reading } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, reading: make(text) };
    return last.reading;
  };
}

/** The same for what is read of a text and its figures, or of other parts of a report, as long as those are kept. */
export function onceFor<Text, Parts extends object, Reading>(
  make: (text: Text, parts: Parts) => Reading,
): (text: Text, parts: Parts) => Reading {
  const known = new WeakMap<Parts, { readonly text: Text; readonly reading: Reading }>();
  return (text, parts) => {
    const last = known.get(parts);
    if (last?.text === text) return last.reading;
    const reading = make(text, parts);
    known.set(parts, { text, reading });
    return reading;
  };
}
