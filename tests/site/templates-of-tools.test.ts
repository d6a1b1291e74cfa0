import { visitTemplates } from './visit-templates.ts';

visitTemplates({ tools: true });
