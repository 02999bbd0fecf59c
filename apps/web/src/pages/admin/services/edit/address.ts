/** True when people's tokens would go to another host or port, so that the hub forgets them. */
export function isElsewhere(address: string, before: string): boolean {
  return !URL.canParse(address) || new URL(address).origin !== new URL(before).origin;
}
