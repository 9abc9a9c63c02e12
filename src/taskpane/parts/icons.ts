/** The icons of the pane by name, each imported singly so that no other is bundled. */
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { HighlightRegular } from '@fluentui/react-icons/svg/highlight';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';

export const ICONS = {
  refresh: ArrowClockwiseRegular,
  back: ArrowLeftRegular,
  undo: ArrowUndoRegular,
  checkmark: CheckmarkRegular,
  down: ChevronDownRegular,
  right: ChevronRightRegular,
  copy: CopyRegular,
  delete: DeleteRegular,
  dismiss: DismissRegular,
  edit: EditRegular,
  eraser: EraserRegular,
  error: ErrorCircleFilled,
  highlight: HighlightRegular,
  info: InfoRegular,
  more: MoreHorizontalRegular,
  question: QuestionCircleRegular,
  save: SaveRegular,
  table: TableRegular,
  warning: WarningFilled,
} as const;

export type IconName = keyof typeof ICONS;
