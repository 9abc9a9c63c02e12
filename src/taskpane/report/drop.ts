/** Dropping a report on the pane. */

/**
 * Listens on an element for files dragged over it.
 * @param onOver whether a file is above the element now
 * @param onFile the first file dropped
 * @returns a function that stops
 */
export function listenForDrops(
  element: HTMLElement,
  onOver: (isOver: boolean) => void,
  onFile: (file: File) => void,
): () => void {
  const over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    onOver(true);
  };
  const leave = (event: DragEvent) => {
    // Leaving one child for another is no leaving.
    if (!(event.relatedTarget instanceof Node && element.contains(event.relatedTarget))) onOver(false);
  };
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    onOver(false);
    onFile(file);
  };
  element.addEventListener('dragover', over);
  element.addEventListener('dragleave', leave);
  element.addEventListener('drop', drop);
  return () => {
    element.removeEventListener('dragover', over);
    element.removeEventListener('dragleave', leave);
    element.removeEventListener('drop', drop);
  };
}
