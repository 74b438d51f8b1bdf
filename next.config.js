/** Headers that hold for every answer; the content security policy carries a nonce and is set in proxy.ts. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
];

/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  // These ship WebAssembly or native code, or read files beside themselves, and must be loaded by Node as they are.
  serverExternalPackages: ['@electric-sql/pglite', '@node-rs/argon2', 'exceljs', 'docx', 'postgres', 'drizzle-orm'],
  experimental: {
    optimizePackageImports: ['@navikt/aksel-icons', '@digdir/designsystemet-react'],
    // The GraphQL schema registers its types as its modules load: they are loaded anew together, or not at all.
    turbopackServerFastRefresh: false,
  },
  turbopack: { root: import.meta.dirname },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
};
