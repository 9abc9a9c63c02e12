/** The width of the pane: dragged with the pointer or moved with the arrow keys, kept for next time. */
import { useCallback, useEffect, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { preferredPaneWidth, rememberPaneWidth } from '../preferences';

/** In pixels; the pane is designed for 380 and must hold at 320. */
export const USUAL_WIDTH = 380;
export const LEAST_WIDTH = 320;
const STEP = 16;

export interface PaneWidth {
  readonly width: number;
  readonly most: number;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

export function usePaneWidth(): PaneWidth {
  const [wanted, setWanted] = useState(() => preferredPaneWidth() ?? USUAL_WIDTH);
  const most = useHalfWindow();
  const width = Math.min(most, Math.max(LEAST_WIDTH, wanted));
  const choose = useCallback((next: number) => {
    setWanted(next);
    rememberPaneWidth(next);
  }, []);
  return {
    width,
    most,
    onPointerDown: (event) => {
      const handle = event.currentTarget;
      handle.setPointerCapture(event.pointerId);
      const move = ({ clientX }: globalThis.PointerEvent) =>
        choose(Math.min(most, Math.max(LEAST_WIDTH, window.innerWidth - clientX)));
      const end = () => handle.removeEventListener('pointermove', move);
      handle.addEventListener('pointermove', move);
      handle.addEventListener('lostpointercapture', end, { once: true });
    },
    onKeyDown: (event) => {
      const next = KEYS[event.key]?.(width, most);
      if (next === undefined) return;
      event.preventDefault();
      choose(Math.min(most, Math.max(LEAST_WIDTH, next)));
    },
  };
}

/** The handle stands at the left of the pane: moving it left makes the pane wider. */
const KEYS: Readonly<Record<string, (width: number, most: number) => number>> = {
  ArrowLeft: (width) => width + STEP,
  ArrowRight: (width) => width - STEP,
  Home: (_, most) => most,
  End: () => LEAST_WIDTH,
};

/** The grid keeps at least half of the window. */
function useHalfWindow(): number {
  const [half, setHalf] = useState(() => Math.max(LEAST_WIDTH, Math.round(window.innerWidth / 2)));
  useEffect(() => {
    const measure = () => setHalf(Math.max(LEAST_WIDTH, Math.round(window.innerWidth / 2)));
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return half;
}
