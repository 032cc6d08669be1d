import { expect, test } from "vitest";
import { clientAddress, networkOf } from "@/app/_session/client-address";

test.each([
  ["203.0.113.7", "203.0.113"],
  ["::ffff:203.0.113.7", "203.0.113"],
  ["2001:db8::a:1:2:3", "2001:db8:0:0"],
  ["2001:0db8:0000:0000:ffff:0:0:1", "2001:db8:0:0"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["::1", "0:0:0:0"],
  ["nonsense", "unknown"],
  ["", "unknown"],
])("%j belongs to the network %j", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test("the header is read in either form; none is one unknown network", () => {
  expect(clientAddress(new Headers({ "x-rollscript-client": "203.0.113.7" }))).toBe("203.0.113");
  expect(clientAddress({ "x-rollscript-client": ["203.0.113.7"] })).toBe("203.0.113");
  expect(clientAddress(new Headers())).toBe("unknown");
});
