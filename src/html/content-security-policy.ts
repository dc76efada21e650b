/** What every page but one says of itself in a meta tag, and a host in a header: it runs no script and fetches nothing from elsewhere. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";

/** What the search page says: it also runs the site's own script, which reads the index and the pages that it found. */
export const SEARCH_POLICY = `${CONTENT_SECURITY_POLICY}; script-src 'self'; connect-src 'self'`;
