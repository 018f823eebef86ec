const refuseFiles = (event: DragEvent): void => {
  const { dataTransfer } = event;
  if (event.defaultPrevented || !dataTransfer?.types.includes("Files")) return;
  event.preventDefault();
  dataTransfer.dropEffect = "none";
};

/** A file dropped beside the place for it would take the place of the page, and of all that was typed. Gives what ends that. */
export function keepDrops(): () => void {
  for (const type of ["dragover", "drop"] as const) addEventListener(type, refuseFiles);
  return () => {
    for (const type of ["dragover", "drop"] as const) removeEventListener(type, refuseFiles);
  };
}
