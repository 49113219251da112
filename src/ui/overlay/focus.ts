// Where the focus was before a card took it, so that it can go back there.

/** What belongs to the open card. */
const CARD = '.card-place,.sheet';

export class FocusKeeper {
  private before: HTMLElement | undefined;

  constructor(private readonly root: ShadowRoot) {}

  /** The focus is inside the open card. */
  get inCard(): boolean {
    return this.root.activeElement?.closest(CARD) != null;
  }

  /** The focus shows: the reader goes by key, not by pointer. */
  get shows(): boolean {
    return this.root.activeElement?.matches(':focus-visible') ?? false;
  }

  /** Notes where the focus is; within a card it stays what was noted when the card opened. */
  remember(): void {
    if (this.inCard) return;
    const active = this.root.activeElement ?? this.root.ownerDocument.activeElement;
    this.before = active && 'focus' in active ? (active as HTMLElement) : undefined;
  }

  /** Puts the focus back where it was noted. */
  giveBack(): void {
    this.before?.focus({ preventScroll: true });
    this.before = undefined;
  }

  /** Puts the focus on what will be drawn in this frame. */
  moveTo(target: () => HTMLElement | null): void {
    const view = this.root.ownerDocument.defaultView;
    view?.requestAnimationFrame(() => target()?.focus({ preventScroll: true }));
  }
}
