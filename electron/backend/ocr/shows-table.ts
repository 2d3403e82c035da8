import type { Bitmap } from './bitmap.ts';

/** A page is looked at with about so many points across: rules survive, because the darkest pixel of each point counts. */
const ACROSS = 640;
/** A rule is at least this share of the page's width, so that crooked ones still stay in two rows of points. */
const RULE = 0.18;
/** Beside a rule there is paper: at most this share of its length is dark two points off. Lines of text have text there. */
const BESIDE = 0.5;
/** Rules of one direction that make a table likely; fewer underline a heading or frame a seal. */
const RULES = 3;
/** Darker than this share of the page's bright tone. */
const DARK = 0.75;

interface Look {
  readonly width: number;
  readonly height: number;
  /** 1 dark. */
  readonly data: Uint8Array;
}

/** The page in coarse points, dark where any pixel of the point is. */
function coarse({ width, height, channels, data }: Bitmap): Look {
  const step = Math.max(1, Math.floor(Math.min(width, height) / ACROSS));
  const look = { width: Math.floor(width / step), height: Math.floor(height / step) };
  const darkest = new Uint8Array(look.width * look.height);
  const counts = new Uint32Array(256);
  const green = channels === 1 ? 0 : 1; // red seals are dark in it, but no rules
  for (let y = 0; y < look.height; y += 1) {
    for (let x = 0; x < look.width; x += 1) {
      let least = 255;
      for (let dy = 0; dy < step; dy += 1) {
        let at = ((y * step + dy) * width + x * step) * channels + green;
        for (let dx = 0; dx < step; dx += 1, at += channels) least = Math.min(least, data[at] ?? 255);
      }
      darkest[y * look.width + x] = least;
      counts[least] = (counts[least] ?? 0) + 1;
    }
  }
  let bright = 255;
  for (let above = 0; bright > 0; bright -= 1) {
    above += counts[bright] ?? 0;
    if (above >= darkest.length * 0.3) break;
  }
  return { ...look, data: darkest.map((value) => (value < bright * DARK ? 1 : 0)) };
}

const turned = ({ width, height, data }: Look): Look => {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) out[x * height + y] = data[y * width + x] ?? 0;
  return { width: height, height: width, data: out };
};

/** True when the dark run [from, to) of row `y` has paper above and below. */
function isThin({ width, height, data }: Look, y: number, from: number, to: number): boolean {
  const share = (row: number): number => {
    if (row < 0 || row >= height) return 0;
    let dark = 0;
    for (let x = from; x < to; x += 1) dark += data[row * width + x] ?? 0;
    return dark / (to - from);
  };
  return share(y - 3) <= BESIDE && share(y + 4) <= BESIDE;
}

/** Number of horizontal rules: long runs of dark points, two rows taken together, with paper on both sides. */
function rulesAcross(look: Look): number {
  const { width, height, data } = look;
  const least = Math.min(width, height) * RULE;
  let found = 0;
  for (let y = 0; y + 1 < height; y += 1) {
    let from = 0;
    for (let x = 0; x <= width; x += 1) {
      if (x < width && (data[y * width + x] === 1 || data[(y + 1) * width + x] === 1)) continue;
      if (x - from >= least && isThin(look, y, from, x)) {
        found += 1;
        y += 3; // the next row shows the same rule
        break;
      }
      from = x + 1;
    }
  }
  return found;
}

/** A cheap look whether a page shows a table with rules, to choose what is read first. It decides nothing about what is read. */
export function showsTable(bitmap: Bitmap): boolean {
  const look = coarse(bitmap);
  return rulesAcross(look) >= RULES || rulesAcross(turned(look)) >= RULES;
}
