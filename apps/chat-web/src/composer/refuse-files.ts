import type { ClipboardEvent, DragEvent } from 'react';

/** What takes files where one writes. */
export interface FileRefusal {
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

/** Refuses files that are pasted or dropped, and says so; the browser would leave the app and show a dropped one. */
export function refuseFiles(say: () => void): FileRefusal {
  return {
    onPaste: (event) => {
      // Copied cells and pages come as a picture and as text; the text is welcome.
      if (!hasFiles(event.clipboardData) || event.clipboardData.getData('text') !== '') return;
      event.preventDefault();
      say();
    },
    onDragOver: (event) => {
      if (hasFiles(event.dataTransfer)) event.preventDefault();
    },
    onDrop: (event) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      say();
    },
  };
}

function hasFiles({ types }: DataTransfer): boolean {
  return types.includes('Files');
}
