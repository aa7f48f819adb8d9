import type { View } from '../model/view';

let notes = 0;

/**
 * Something remembered of each view, in the view itself. Not in a WeakMap: what hangs on a key there is held until all
 * memory is searched, and where it leads back to the key, so are both: texts by the dozen, copied in every small collection.
 */
export class Note<T> {
  private readonly place = notes++;

  get(view: View): T | undefined {
    return view.notes[this.place] as T | undefined;
  }

  set(view: View, value: T): void {
    view.notes[this.place] = value;
  }

  forget(view: View): void {
    view.notes[this.place] = undefined;
  }
}
