const copied = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-family',
] as const;

const pixelsPerPoint = 2;

/** Colours and fonts come from style sheets of the page: in a file of its own the drawing must carry them itself. */
function carryStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of copied) to.setAttribute(name, style.getPropertyValue(name));
  to.removeAttribute('class');
  for (const [index, child] of [...from.children].entries()) {
    const twin = to.children[index];
    if (twin) carryStyles(child, twin);
  }
}

function backdrop(width: number, height: number): SVGRectElement {
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  rect.setAttribute('width', String(width));
  rect.setAttribute('height', String(height));
  rect.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  return rect;
}

/** The drawing as a file that needs nothing else. */
export function svgOf(svg: SVGSVGElement): Blob {
  const { width, height } = svg.viewBox.baseVal;
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('a copy of a drawing is a drawing');
  carryStyles(svg, copy);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.insertBefore(backdrop(width, height), copy.firstChild);
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
}

async function imageOf(blob: Blob): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(blob);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The drawing as pixels, twice as fine as on the page. */
export async function pngOf(svg: SVGSVGElement): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal;
  const canvas = document.createElement('canvas');
  canvas.width = width * pixelsPerPoint;
  canvas.height = height * pixelsPerPoint;
  canvas.getContext('2d')?.drawImage(await imageOf(svgOf(svg)), 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('This browser made no picture of the plot.');
  return blob;
}

/** Hands a file over to whoever looks at the page. */
export function saveAs(blob: Blob, filename: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = filename;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
