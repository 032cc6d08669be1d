/**
 * Headers for every page and answer. It decides nothing about who may do what: gates do, at the data.
 *
 * The session player under `/go` and the calls it makes set their own, stricter headers in their route handlers:
 * it is one static document for everyone and has no nonce. What is set here would replace them.
 */
import { type NextRequest, NextResponse } from "next/server";

export const config = { matcher: ["/((?!_next/static/|go$|go/|api/go/|icon\\.svg$).*)"] };

const isDevelopment = process.env.NODE_ENV === "development";

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    // Next's development server evaluates code and opens a socket; production does neither.
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    // React Aria positions popovers with style attributes. Style elements still need the nonce.
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const fixedHeaders: Record<string, string> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Frame-Options": "DENY",
  // Everything behind this proxy may be personal; what is not loses nothing by it.
  "Cache-Control": "private, no-store",
};

export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = contentSecurityPolicy(nonce);

  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  for (const [name, value] of Object.entries(fixedHeaders)) response.headers.set(name, value);
  return response;
}
