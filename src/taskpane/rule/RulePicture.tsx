/** A rule as a small picture: score over the actual, who owns the edges, and where the actual stands. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Rule } from '../../core/model';
import { useWords } from '../store/context';
import { type Drawing, drawingOf, HEIGHT, WIDTH } from './drawing';
import { type Shape, type ShapeInputs, shapeOf } from './shape';
import { toldShape } from './told';

/** Where the system's own few colours are in force, drawings keep theirs unless told otherwise. */
const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  figure: { margin: 0, maxWidth: '360px' },
  picture: { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 1, [FORCED]: { stroke: 'CanvasText' } },
  guide: {
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: 1,
    strokeDasharray: '2 3',
    [FORCED]: { stroke: 'GrayText' },
  },
  line: {
    fill: 'none',
    stroke: tokens.colorBrandStroke1,
    strokeWidth: 2.5,
    strokeLinecap: 'round',
    [FORCED]: { stroke: 'CanvasText' },
  },
  jump: { stroke: tokens.colorBrandStroke1, strokeWidth: 1, [FORCED]: { stroke: 'CanvasText' } },
  filled: {
    fill: tokens.colorBrandStroke1,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: 2,
    [FORCED]: { fill: 'CanvasText', stroke: 'CanvasText' },
  },
  open: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: 2,
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  actual: {
    fill: 'none',
    stroke: tokens.colorPaletteMarigoldForeground1,
    strokeWidth: 2,
    [FORCED]: { stroke: 'Highlight' },
  },
  label: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '11px',
    fontVariantNumeric: 'tabular-nums',
    [FORCED]: { fill: 'CanvasText' },
  },
  caption: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Nothing where the score does not follow from one number. */
export function RulePicture({ rule, inputs }: { rule: Rule; inputs: ShapeInputs }) {
  const styles = useStyles();
  const words = useWords();
  const shape = useMemo(() => shapeOf(rule, inputs), [rule, inputs]);
  const drawing = useMemo(() => shape && drawingOf(shape), [shape]);
  if (!shape || !drawing) return null;
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={words.tell(toldShape(shape))}
      >
        <Axes drawing={drawing} shape={shape} />
        {drawing.jumps.map(({ from, to }, index) => (
          <line key={index} className={styles.jump} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
        ))}
        {drawing.lines.map((points, index) => (
          <polyline key={index} className={styles.line} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        ))}
        {drawing.dots.map(({ x, y, isFilled }, index) => (
          <circle key={index} className={isFilled ? styles.filled : styles.open} cx={x} cy={y} r={3} />
        ))}
        {drawing.actual && <circle className={styles.actual} cx={drawing.actual.x} cy={drawing.actual.y} r={6.5} />}
      </svg>
      <Caption shape={shape} isShown={drawing.actual !== null} />
    </figure>
  );
}

function Axes({ drawing, shape }: { drawing: Drawing; shape: Shape }) {
  const styles = useStyles();
  const { t } = useWords();
  const { left, right, top, bottom, across, up } = drawing;
  const axis = shape.unit === '' ? t('rule.picture.axisPlain') : t('rule.picture.axis', { unit: shape.unit });
  return (
    <g aria-hidden>
      {up.map(({ at, label }) => (
        <g key={at}>
          <line className={styles.guide} x1={left} y1={at} x2={right} y2={at} />
          <text className={styles.label} x={left - 4} y={at + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {across.map(({ at, label }) => (
        <g key={at}>
          <line className={styles.axis} x1={at} y1={bottom} x2={at} y2={bottom + 3} />
          <text className={styles.label} x={at} y={bottom + 15} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      <line className={styles.axis} x1={left} y1={bottom} x2={right} y2={bottom} />
      <line className={styles.axis} x1={left} y1={top - 6} x2={left} y2={bottom} />
      <text className={styles.label} x={right} y={HEIGHT - 1} textAnchor="end">
        {axis}
      </text>
    </g>
  );
}

function Caption({ shape, isShown }: { shape: Shape; isShown: boolean }) {
  const styles = useStyles();
  const { t } = useWords();
  const { unit, supposed } = shape;
  const sentences = [
    ...(isShown ? [t('rule.picture.actual')] : []),
    ...(supposed.target === null ? [] : [t('rule.picture.supposedTarget', { target: supposed.target + unit })]),
    ...(supposed.weight === null ? [] : [t('rule.picture.supposedWeight', { weight: supposed.weight })]),
  ];
  return sentences.length === 0 ? null : (
    <figcaption className={styles.caption}>
      {sentences.map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
    </figcaption>
  );
}
