/** Every equation of a book, from all the places where one is found. */
import type { Book } from '../book';
import { columnEquations } from './columns';
import type { Equation } from './equation';
import { pointsEquations } from './points';
import { projectEquations } from './projects';
import { restatedEquations } from './restated';
import { sameIndicatorEquations } from './same';
import { totalEquations } from './totals';

export function equationsOf(book: Book): Equation[] {
  return [
    ...pointsEquations(book),
    ...totalEquations(book),
    ...columnEquations(book),
    ...restatedEquations(book),
    ...sameIndicatorEquations(book),
    ...projectEquations(book),
  ];
}
