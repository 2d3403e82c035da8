/** Scrolls a pane, and nothing around it, so that an element inside stands in its middle (or begins at its top where it is taller), and sideways only where it is cut off. */
export function bringInto(pane: HTMLElement, element: Element): void {
  const [own, there] = [pane.getBoundingClientRect(), element.getBoundingClientRect()];
  const room = Math.max(0, (pane.clientHeight - there.height) / 2);
  pane.scrollTop += there.top - own.top - pane.clientTop - room;
  const left = there.left - own.left - pane.clientLeft;
  if (left < 0) pane.scrollLeft += left;
  else if (left + there.width > pane.clientWidth) pane.scrollLeft += Math.min(left, left + there.width - pane.clientWidth);
}
