import { visitTemplates } from './visit-templates.ts';

visitTemplates(1280, { dark: true });
