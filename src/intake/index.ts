export type { Decoded, Encoding } from './decode/decode.ts';
export { decode } from './decode/decode.ts';
