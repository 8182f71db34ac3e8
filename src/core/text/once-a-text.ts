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
