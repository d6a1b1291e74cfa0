import { visitTemplates } from './visit-templates.ts';

visitTemplates(360, { dark: false });
