/** Asks before another book takes the place of one with changes that are not downloaded. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { Workbench } from './useWorkbench';
import { useWords } from './words';

export function LeaveDialog({ workbench }: { readonly workbench: Workbench }) {
  const words = useWords();
  const { waiting, book, decide } = workbench;
  return (
    <Dialog open={waiting !== null} modalType="alert" onOpenChange={(_, { open }) => !open && decide('stay')}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words('workbench.leave.title')}</DialogTitle>
          <DialogContent>{words({ id: 'workbench.leave.text', data: { file: book?.name ?? '' } })}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => decide('download')}>
              {words('workbench.leave.download')}
            </Button>
            <Button onClick={() => decide('discard')}>{words('workbench.leave.discard')}</Button>
            <Button onClick={() => decide('stay')}>{words('workbench.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
