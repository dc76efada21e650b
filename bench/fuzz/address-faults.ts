// Characters that Windows, a shell or a URL has other uses for, and those that nobody sees.
const FORBIDDEN = /[<>:"|?*\\\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Cs}\p{Cn}%#&;]/u;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
const LONGEST = 255;

/** Why a file of the site cannot have that name on every host; `null` where it can. */
function nameFault(name: string): string | null {
  if (name === "" || name === "." || name === "..") return "climbs";
  if (FORBIDDEN.test(name)) return "has a character that not every host takes";
  if (RESERVED.test(name)) return "is a name that Windows keeps for itself";
  if (/[. ]$/u.test(name)) return "ends with a dot";
  if (Buffer.byteLength(name) > LONGEST) return "is too long";
  return name === name.normalize("NFC") ? null : "is not in the form that hosts keep";
}

/** What is wrong with the addresses of a site: each is a portable name, and no two are one where letters' case does not count. */
export function addressFaults(addresses: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return addresses.flatMap((address) => {
    const key = address.normalize("NFKC").toLowerCase();
    const twice = seen.has(key) ? [`${address}: is there twice`] : [];
    seen.add(key);
    const names = address === ".nojekyll" ? [] : address.split("/");
    return [
      ...twice,
      ...names.flatMap((name) => {
        const fault = nameFault(name);
        return fault === null ? [] : [`${address}: ${fault}`];
      }),
    ];
  });
}
