/** The full address of a path of the site. */
export const fullAddress = (path: string): string => new URL(path, import.meta.env.SITE).href;
