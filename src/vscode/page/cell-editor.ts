/** Which way a person left a cell that was being edited. */
export type LeftBy = 'Enter' | 'Tab' | 'Shift+Tab' | 'Escape' | 'blur';

export interface EditedCell {
  /** What stands in the box at first. */
  readonly value: string;
  /** The name of the column. */
  readonly label: string;
  /** Called once; on Escape the value is not meant. */
  readonly end: (value: string, by: LeftBy) => void;
}

/** Opens a box in a cell of a grid and puts the person into it. */
export function editCell(cell: HTMLTableCellElement, { value, label, end }: EditedCell): void {
  const input = document.createElement('input');
  input.value = value;
  input.setAttribute('aria-label', label);
  let isOpen = true;
  const leave = (by: LeftBy): void => {
    if (!isOpen) return;
    isOpen = false;
    end(input.value, by);
  };
  input.addEventListener('keydown', (event) => {
    const by = leavingKey(event);
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    leave(by);
  });
  input.addEventListener('blur', () => {
    leave('blur');
  });
  cell.replaceChildren(input);
  input.focus();
}

function leavingKey({ key, shiftKey, isComposing }: KeyboardEvent): LeftBy | undefined {
  // A word is being composed: the key belongs to it.
  if (isComposing) return undefined;
  if (key === 'Tab') return shiftKey ? 'Shift+Tab' : 'Tab';
  return key === 'Enter' || key === 'Escape' ? key : undefined;
}
