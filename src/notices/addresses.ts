// Which addresses a webhook may lead to. Checked where the connection is made, so that a name cannot say one thing when it is looked
// up and another when it is called.

import { type LookupAddress, type LookupOptions, lookup } from "node:dns";
import { BlockList, isIP } from "node:net";

/** This machine and private networks: only where the office says so. */
const ownNetworks = listOf([
  ["127.0.0.0", 8],
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["100.64.0.0", 10],
  ["::1", 128],
  ["fc00::", 7],
]);

/** Never: addresses of a link, where clouds keep their machines' secrets, of nothing, of many. */
const never = listOf([
  ["0.0.0.0", 8],
  ["169.254.0.0", 16],
  ["100.100.100.200", 32],
  ["192.0.0.192", 32],
  ["224.0.0.0", 3],
  ["::", 128],
  ["fe80::", 10],
  ["fd00:ec2::254", 128],
  ["ff00::", 8],
  ["64:ff9b::", 96],
  ["2002::", 16],
]);

/** Why an address may not be called; null where it may. */
export function refusedAddress(address: string, privateAllowed: boolean): string | null {
  const family = isIP(address) === 6 ? "ipv6" : "ipv4";
  if (never.check(address, family)) return `${address} 是本地链路或保留地址，不能调用`;
  if (!privateAllowed && ownNetworks.check(address, family))
    return `${address} 是内网或本机地址；确要调用，请在设置里允许内网地址`;
  return null;
}

/** Looks a name up for a connection, and fails where it leads to an address that may not be called. */
export const lookupOf =
  (privateAllowed: boolean) =>
  (
    host: string,
    options: LookupOptions,
    done: (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void,
  ): void => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error !== null) return done(error, []);
      const refused = found.map(({ address }) => refusedAddress(address, privateAllowed)).find((why) => why !== null);
      if (refused !== undefined) return done(new Error(refused), []);
      const [first] = found;
      return options.all === true ? done(null, found) : done(null, first?.address ?? "", first?.family);
    });
  };

function listOf(subnets: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [net, bits] of subnets) list.addSubnet(net, bits, isIP(net) === 6 ? "ipv6" : "ipv4");
  return list;
}
