import { importDocx } from '../docx/import-docx.ts';
import { serve } from './serve.ts';

// dist/importers/docx.js
serve(({ bytes, limits }) => importDocx(bytes, limits));
