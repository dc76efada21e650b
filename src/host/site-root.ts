/** Where the files for servers suppose the site, below it the path that it has on its host. */
export const SITE_ROOT = "/var/www/archive";
