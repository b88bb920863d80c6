import { describePlot } from './describe-plot.ts';
import type { Axis, Line, Panel, Plot } from './plot.ts';
import { ticksFor } from './ticks.ts';

const panelSize = { width: 400, height: 250 };
const inset = { left: 58, right: 14, top: 30, bottom: 46 };
const headWithTitle = 44;
const headWithLegend = 66;
const columns = 2;
/** With more points than this a line has no marks. */
const mostMarks = 12;

/** Colours that differ for the colour-blind too; dashes and marks tell lines apart without any. */
const style = `
  .ground { fill: #ffffff } text { fill: #1f2328; font: 12px system-ui, sans-serif }
  .title { font-size: 16px; font-weight: 600 } .label { font-weight: 600 } .grid { stroke: #d8dee4 }
  .line { fill: none; stroke-width: 2 } .line0 { stroke: #0550ae } .line1 { stroke: #bc4c00; stroke-dasharray: 7 3 }
  .line2 { stroke: #1a7f37; stroke-dasharray: 2 3 } .mark0 { fill: #0550ae } .mark1 { fill: #bc4c00 } .mark2 { fill: #1a7f37 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #0d1117 } text { fill: #e6edf3 } .grid { stroke: #30363d }
    .line0 { stroke: #79c0ff } .line1 { stroke: #ffa657 } .line2 { stroke: #7ee787 }
    .mark0 { fill: #79c0ff } .mark1 { fill: #ffa657 } .mark2 { fill: #7ee787 }
  }`;

const marks = [
  (x: string, y: string): string => `<circle cx="${x}" cy="${y}" r="3.5"/>`,
  (x: string, y: string): string =>
    `<rect x="-3.2" y="-3.2" width="6.4" height="6.4" transform="translate(${x} ${y})"/>`,
  (x: string, y: string): string => `<path d="M-4 3.2 0-4 4 3.2Z" transform="translate(${x} ${y})"/>`,
];

/** Draws a plot as SVG. It has a ground of its own, so that it can be read on any page, light or dark. */
export function drawPlot(plot: Plot): string {
  const width = panelSize.width * columns;
  const names = [...new Set(plot.panels.flatMap(({ lines }) => lines.map(({ name }) => name)))];
  const head = names.length > 1 ? headWithLegend : headWithTitle;
  const height = head + panelSize.height * Math.ceil(plot.panels.length / columns);
  const panels = plot.panels.map((panel, index) => {
    const [left, top] = [
      (index % columns) * panelSize.width,
      head + Math.floor(index / columns) * panelSize.height,
    ];
    return `<g transform="translate(${left} ${top})">${drawPanel(plot.x, panel, names)}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escape(plot.title)}</title>`,
    `<desc id="description">${escape(describePlot(plot))}</desc>`,
    `<style>${style}</style>`,
    `<rect class="ground" width="${width}" height="${height}" rx="6"/>`,
    `<text class="title" x="16" y="28">${escape(plot.title)}</text>`,
    ...(names.length > 1 ? names.map(drawLegend) : []),
    ...panels,
    '</svg>\n',
  ].join('\n');
}

function drawLegend(name: string, index: number): string {
  const x = 16 + index * 190;
  const line = `<path class="line line${index}" d="M${x} 50h28"/>`;
  return `${line}${drawMark(index, x + 14, 50)}<text x="${x + 36}" y="54">${escape(name)}</text>`;
}

function drawPanel(x: Axis, { y, lines }: Panel, names: readonly string[]): string {
  const points = lines.flatMap((line) => line.points);
  const places = [...new Set(points.map(([place]) => place))];
  const lastPlace = Math.max(...places);
  const xTicks = places.length <= 8 ? places : ticksFor(places, x.scale).filter((tick) => tick <= lastPlace);
  const yTicks = ticksFor(
    points.map(([, value]) => value),
    y.scale,
  );
  const right = panelSize.width - inset.right;
  const bottom = panelSize.height - inset.bottom;
  const toX = scaleTo(x, [...xTicks, lastPlace], inset.left, right);
  const toY = scaleTo(y, yTicks, bottom, inset.top);
  return [
    `<text class="label" x="16" y="18">${escape(y.label)}</text>`,
    ...yTicks.map((tick) => {
      const at = round(toY(tick));
      return `<path class="grid" d="M${inset.left} ${at}H${right}"/><text x="${inset.left - 6}" y="${Number(at) + 4}" text-anchor="end">${formatTick(tick)}</text>`;
    }),
    ...xTicks.map((tick) => {
      return `<text x="${round(toX(tick))}" y="${bottom + 18}" text-anchor="middle">${formatTick(tick)}</text>`;
    }),
    `<text x="${(inset.left + right) / 2}" y="${bottom + 36}" text-anchor="middle">${escape(x.label)}</text>`,
    ...lines.map((line) => drawLine(line, names.indexOf(line.name), toX, toY)),
  ].join('\n');
}

type Scale = (value: number) => number;

function drawLine({ points }: Line, index: number, toX: Scale, toY: Scale): string {
  const path = points.map(([x, y]) => `${round(toX(x))} ${round(toY(y))}`).join('L');
  const dots = points.length > mostMarks ? [] : points.map(([x, y]) => drawMark(index, toX(x), toY(y)));
  return `<path class="line line${index}" d="M${path}"/>${dots.join('')}`;
}

function drawMark(index: number, x: number, y: number): string {
  const mark = marks[index % marks.length] ?? (() => '');
  return `<g class="mark${index}">${mark(round(x), round(y))}</g>`;
}

/** Maps the smallest and the largest of some values, and what lies between them, to a stretch of the panel. */
function scaleTo({ scale }: Axis, values: readonly number[], start: number, end: number): Scale {
  const place: Scale = scale === 'log' ? Math.log : (value) => value;
  const [low, high] = [place(Math.min(...values)), place(Math.max(...values))];
  return (value) => start + ((place(value) - low) / (high - low || 1)) * (end - start);
}

function formatTick(value: number): string {
  return Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 }).format(value);
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('`', '');
}
