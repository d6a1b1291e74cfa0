import { z } from 'zod';

/**
 * In what a number counts, as one says it behind the number or of it. It stands apart from the descriptions, since JSON
 * Schema has no word for it, and strict readers of schemas refuse words that they do not know.
 */
export const units = z.registry<{ unit: string }>();
