import { createHash } from "node:crypto";

/** Backfile's own namespace: an address means the same to every archive. */
const NAMESPACE = "7b8e2c4a-91d3-4f06-a5be-3d0c6f1e8a72";

/** The UUID of a name (version 5, RFC 9562): the same name always has the same one. */
export function nameUuid(name: string, namespace = NAMESPACE): string {
  const hash = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name)
    .digest("hex");
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    variant + hash.slice(17, 20),
    hash.slice(20, 32),
  ].join("-");
}
