import type { HostileFile } from './hostile-file.ts';

/** Web pages made to break or to exhaust what reads them. */
export function hostileHtml(): readonly HostileFile[] {
  return PAGES.map(([what, markup]) => ({ name: `${what}.html`, bytes: new TextEncoder().encode(markup()) }));
}

const PAGES: readonly (readonly [string, () => string])[] = [
  ['nothing', () => '<html>'],
  ['only a script', () => '<html><script>while (true) {}</script>'],
  ['script without end', () => '<html><body>好<script>'],
  ['deep', () => '<div>'.repeat(100_000) + '好'],
  ['deep in names of its own', () => Array.from({ length: 20_000 }, (_, at) => `<x${at}>`).join('') + '好'],
  ['wide', () => `<body>${'<br>'.repeat(700_000)}`],
  ['paragraphs left open', () => '<html><body>' + '<p>全年增长6%。'.repeat(3_000)],
  ['cells left open', () => '<html><table>' + '<tr><td>全年增长6%。'.repeat(2_000)],
  ['lists left open', () => '<html><ul>' + '<li>全年增长6%。'.repeat(2_000)],
  ['ends without beginnings', () => '<html>' + '</div></p>'.repeat(50_000) + '好'],
  ['tag without end', () => '<html><body><p ' + 'a '.repeat(100_000)],
  ['attribute without end', () => '<html><body><p style="' + 'x'.repeat(500_000)],
  ['many signs', () => '<html>' + '<'.repeat(60_000)],
  ['many ampersands', () => '<html><p>' + '&'.repeat(300_000)],
  ['entities', () => '<html><p>' + '&#x4e00;&nosuch;&#99999999;&#xD800;'.repeat(5_000)],
  ['comment without end', () => '<html><!--' + '-'.repeat(300_000)],
  ['type of laughs', () => `<!DOCTYPE html [<!ENTITY a "${'ha'.repeat(9999)}">]><html><p>&a;</p>`],
  [
    'outside',
    () =>
      '<html><link rel="stylesheet" href="http://localhost/a.css"><img src="http://localhost/a.png"><iframe src="file:///etc/passwd"></iframe><p>好</p>',
  ],
  ['refresh', () => '<html><meta http-equiv="refresh" content="0;url=http://localhost/"><p>好</p>'],
  ['frames', () => '<html><frameset><frame src="a.html"></frameset></html>'],
  ['blanks', () => `<html><p>${'\u3000'.repeat(500_000)}好${'\u3000'.repeat(500_000)}x</p>`],
  ['all hidden', () => '<html><body style="display:none"><p>好</p></body></html>'],
  ['picture of lines', () => `<html><svg>${'<g>'.repeat(1_000)}</svg><p>好</p>`],
  ['sets of frames in forms', () => '<html><form><select>' + '<option>'.repeat(20_000)],
  ['NUL', () => '<html>\0<bo\0dy><p>\0好</p>'],
  ['prototype', () => '<html><constructor __proto__="x"><p id="__proto__">好</p>'],
  ['charset of nowhere', () => '<html><meta charset="x-nowhere"><p>好</p>'],
];
