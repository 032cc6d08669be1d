// The worker's door where nothing bundles TypeScript: under tsx and in tests. A thread does not inherit
// its parent's loader, so it registers its own before it imports the worker.
import { register } from "tsx/esm/api";

register();
await import("./handout-worker.tsx");
