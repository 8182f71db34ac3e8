import { eachTag } from './each-tag.ts';

/** The shared strings of a workbook, without how they are to be pronounced. */
export function readStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let words = '';
  let inText = false;
  let inSound = false;
  eachTag(xml, {
    open: (name) => {
      if (name === 'si') words = '';
      inText = name === 't';
      inSound ||= name === 'rPh';
    },
    close: (name) => {
      if (name === 'si') strings.push(words);
      if (name === 'rPh') inSound = false;
      inText = false;
    },
    text: (text) => {
      if (inText && !inSound) words += text;
    },
  });
  return strings;
}
