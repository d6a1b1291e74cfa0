/** What every view is made of, in one import. */
export { competenceLink, linkTo, pathOf, to, toDocument } from '../links.ts';
export { code, link, muted, text, type Block, type Inline, type RecordView, type Section } from '../view.ts';
export { briefly, inEnglish, languageName, reason, status, valueOr } from '../wording.ts';
