/** What every page says of itself in a meta tag, and a host in a header: no page runs a script or fetches anything from elsewhere. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";
