/**
 * The colour of a tag, as the id of a colour of the theme: the same for a tag wherever it stands, and for all tags under
 * one: 民生/教育 has that of 民生.
 */
export function tagColour(tag: string): string {
  const [top = ''] = tag.split('/');
  let sum = 0;
  for (let at = 0; at < top.length; at++) sum = (sum * 31 + top.charCodeAt(at)) % 9973;
  return COLOURS[sum % COLOURS.length] ?? COLOURS[0];
}

const COLOURS = [
  'charts.blue',
  'charts.green',
  'terminal.ansiCyan',
  'charts.purple',
  'charts.red',
  'charts.yellow',
] as const;
