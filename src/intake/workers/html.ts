import { importHtml } from '../html/import-html.ts';
import { serve } from './serve.ts';

// dist/importers/html.js
serve(({ bytes, limits }) => importHtml(bytes, limits));
