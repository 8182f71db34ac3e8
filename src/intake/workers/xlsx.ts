import { importXlsx } from '../xlsx/import-xlsx.ts';
import { serve } from './serve.ts';

// dist/importers/xlsx.js
serve(({ bytes, limits }) => importXlsx(bytes, limits));
