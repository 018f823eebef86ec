/** Puts a text on the clipboard. False where the browser does not let the page do so. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // There is no such clipboard, or it is forbidden, where the service is reached neither by HTTPS nor on this machine.
    return copySelected(text);
  }
}

/** As if the reader had selected the text and copied it; what was in focus is so again. */
function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.className = "unseen";
  field.value = text;
  document.body.append(field);
  field.select();
  // Deprecated, but where there is no HTTPS there is no other way.
  const copied = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
