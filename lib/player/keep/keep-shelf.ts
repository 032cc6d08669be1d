/** Where kept plans lie: an IndexedDB of this site, under names that say nothing. */
import type { LockedPlan } from "./keep-lock";

/** Every call rejects where the browser does not let anything be kept. */
export type Shelf = {
  /** Undefined: nothing lies under that name. */
  readonly get: (name: string) => Promise<LockedPlan | undefined>;
  readonly put: (name: string, plan: LockedPlan) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  readonly count: () => Promise<number>;
  /** Takes the shelf itself away. */
  readonly clear: () => Promise<void>;
};

const DATABASE = "rollscript";
const STORE = "kept";

/** The phone's own shelf. It is opened for each call and closed again, so that no other tab has to wait for this one. */
export const phoneShelf: Shelf = {
  get: (name) => onShelf("readonly", (plans) => plans.get(name) as IDBRequest<LockedPlan | undefined>),
  put: async (name, plan) => void (await onShelf("readwrite", (plans) => plans.put(plan, name))),
  remove: (name) => onShelf("readwrite", (plans) => plans.delete(name)),
  count: () => onShelf("readonly", (plans) => plans.count()),
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
