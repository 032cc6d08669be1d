/** Where kept plans lie: an IndexedDB of this site, under names that say nothing. */
import type { LockedPlan } from "./keep-lock";

/** A plan as it lies here, and from when on its link opens nothing, in milliseconds since 1970: that is no secret. */
export type LyingPlan = LockedPlan & { readonly opensUntil: number };

/** Every call rejects where the browser does not let anything be kept. */
export type Shelf = {
  /** Undefined: nothing lies under that name. */
  readonly get: (name: string) => Promise<LyingPlan | undefined>;
  readonly put: (name: string, plan: LyingPlan) => Promise<void>;
  /** Puts it only where something lies: what was taken away meanwhile, in another tab too, stays away. */
  readonly replace: (name: string, plan: LyingPlan) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  /** Under which names anything lies. */
  readonly names: () => Promise<readonly string[]>;
  /** Takes the shelf itself away. */
  readonly clear: () => Promise<void>;
};

const DATABASE = "rollscript";
const STORE = "kept";

/** The phone's own shelf, opened for each call and closed again, so that no other tab has to wait for this one. */
export const phoneShelf: Shelf = {
  get: (name) => onShelf("readonly", (plans) => plans.get(name) as IDBRequest<LyingPlan | undefined>),
  put: async (name, plan) => void (await onShelf("readwrite", (plans) => plans.put(plan, name))),
  replace: async (name, plan) =>
    void (await onShelf("readwrite", (plans) => {
      const found = plans.count(name);
      // Within the same transaction: nobody else can write in between.
      found.addEventListener("success", () => found.result > 0 && plans.put(plan, name));
      return found;
    })),
  remove: (name) => onShelf("readwrite", (plans) => plans.delete(name)),
  names: () => onShelf("readonly", (plans) => plans.getAllKeys() as IDBRequest<string[]>),
  clear: async () => void (await settled(indexedDB.deleteDatabase(DATABASE))),
};

async function onShelf<Found>(
  mode: IDBTransactionMode,
  ask: (plans: IDBObjectStore) => IDBRequest<Found>,
): Promise<Found> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await settled(opening);
  try {
    const change = database.transaction(STORE, mode);
    const found = await settled(ask(change.objectStore(STORE)));
    if (mode === "readwrite") await written(change);
    return found;
  } finally {
    database.close();
  }
}

function settled<Found>(request: IDBRequest<Found>): Promise<Found> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** A request can succeed and its transaction still fail: for want of room. */
function written(change: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    change.oncomplete = () => resolve();
    change.onabort = () => reject(change.error);
  });
}
