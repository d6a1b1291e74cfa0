/** Where the site is published, with its base and a slash at the end. */
const siteAddress = new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), import.meta.env.SITE).href;

/** The full address of a path of the site. */
export const fullAddress = (path: string): string => new URL(path, siteAddress).href;
