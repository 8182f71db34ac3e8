/**
 * How much a reading looks like prose: the share of its characters that are usual in Chinese text or printable ASCII,
 * from 0 to 1. A wrong encoding turns two thirds of a page into characters that nobody uses.
 */
export function likeness(text: string): number {
  let usual = 0;
  let counted = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfeff) continue;
    counted++;
    if (code < 128 ? isPrintable(code) : USUAL.has(code)) usual++;
  }
  return counted === 0 ? 0 : usual / counted;
}

/** Between them these make up two thirds of the Chinese characters of running text, simplified and traditional. */
const SIMPLIFIED =
  '的一是不了人我在有他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里' +
  '业建工全展实设新化区市进加力产城成政推项动等保增民强务高目提持开资改体农行入施平制重面完理水治好合深创经快' +
  '家社造公村坚企心服元升现点万府长基规投三济用质级县定品代主要亿量机程续育学文度管路安园落法优事省乡支环';
const TRADITIONAL =
  '這個們來為國說時會對過發後業實設進動務資體農經現點萬長規濟質縣產億機續學園優鄉環區與項強開無從給當' +
  '應關車東電樓書見頭問題將種總條變達議員帶萬處論運聯選導論權認識觀義該況爾際陸';
const SIGNS = '，。、；：？！“”‘’（）《》—…·　０１２３４５６７８９％';

const USUAL = new Set(Array.from(SIMPLIFIED + TRADITIONAL + SIGNS, (char) => char.charCodeAt(0)));

function isPrintable(code: number): boolean {
  return (code >= 32 && code < 127) || code === 9 || code === 10 || code === 13;
}
