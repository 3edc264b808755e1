import { svgElement } from './elements'

/** What a drawing needs to look the same outside of the editor. */
const kept = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'font-family', 'font-size', 'stop-color']

/** The drawing as a file of its own: the colours of the theme are written into it, what is for the keyboard is taken out. */
export function standaloneSvg(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const originals = svg.querySelectorAll('*')
  copy.querySelectorAll('*').forEach((element, i) => {
    const original = originals[i]
    if (!original) return
    const style = getComputedStyle(original)
    for (const property of kept) {
      const value = style.getPropertyValue(property)
      if (value) element.setAttribute(property, value)
    }
    for (const name of ['class', 'tabindex', 'role']) element.removeAttribute(name)
  })
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  for (const name of ['class', 'tabindex', 'style', 'aria-label']) copy.removeAttribute(name)
  copy.setAttribute('role', 'img')
  const colour = getComputedStyle(document.body).backgroundColor
  const background = svgElement('rect', { width: '100%', height: '100%', fill: colour })
  // On paper the ground of a dark theme is white, and the hollow marks with it.
  const printed = `@media print { [fill='${colour}'] { fill: #fff } text { fill: #000 } }`
  // A drawing is called what its first title says.
  copy.querySelector('title')?.after(svgElement('style', {}, printed), background)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`
}
