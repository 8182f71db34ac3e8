// Written by the build (esbuild.config.mjs): a zip file of pdf.js's tables for simplified Chinese.
declare module 'packed-cmaps' {
  const packed: Uint8Array;
  export default packed;
}
