import type { PlainCell, PlainTable } from './plain-table.ts';

/** A node of the tree table → row → cell, as HTML would write it. */
interface Node {
  readonly cell: PlainCell | null;
  readonly children: readonly Node[];
}

function treeOf(table: PlainTable): Node {
  const rows = Map.groupBy(table.cells, (cell) => cell.row);
  return { cell: null, children: Array.from({ length: table.rowCount }, (_, row) => ({ cell: null, children: (rows.get(row) ?? []).map((cell) => ({ cell, children: [] })) })) };
}

/** Share of characters to change between two texts, 0 … 1. */
function textDistance(a: string, b: string): number {
  if (a === b) return 0;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return (row[b.length] ?? 0) / Math.max(a.length, b.length);
}

function renameCost(a: Node, b: Node): number {
  if ((a.cell === null) !== (b.cell === null)) return 1;
  if (!a.cell || !b.cell) return 0;
  return a.cell.rowSpan !== b.cell.rowSpan || a.cell.colSpan !== b.cell.colSpan ? 1 : textDistance(a.cell.text, b.cell.text);
}

/** Nodes in post-order with the index of each one's leftmost leaf, and the key roots (Zhang and Shasha 1989). */
function ordered(root: Node): { nodes: Node[]; left: number[]; keys: number[] } {
  const nodes: Node[] = [];
  const left: number[] = [];
  const visit = (node: Node): number => {
    let leaf = -1;
    for (const child of node.children) {
      const own = visit(child);
      if (leaf < 0) leaf = own;
    }
    const index = nodes.push(node) - 1;
    left.push(leaf < 0 ? index : leaf);
    return leaf < 0 ? index : leaf;
  };
  visit(root);
  const keys = [...new Map(left.map((leaf, index) => [leaf, index])).values()].sort((a, b) => a - b);
  return { nodes, left, keys };
}

/** Tree edit distance; inserting or deleting a node costs 1. */
function treeDistance(a: Node, b: Node): number {
  const [one, two] = [ordered(a), ordered(b)];
  const width = two.nodes.length;
  const trees = new Float64Array(one.nodes.length * width);
  for (const i of one.keys) {
    for (const j of two.keys) {
      const [li, lj] = [one.left[i] ?? 0, two.left[j] ?? 0];
      const [rows, cols] = [i - li + 2, j - lj + 2];
      const forest = new Float64Array(rows * cols);
      for (let x = 1; x < rows; x += 1) forest[x * cols] = x;
      for (let y = 1; y < cols; y += 1) forest[y] = y;
      for (let x = 1; x < rows; x += 1) {
        for (let y = 1; y < cols; y += 1) {
          const [nx, ny] = [li + x - 1, lj + y - 1];
          const step = Math.min((forest[(x - 1) * cols + y] ?? 0) + 1, (forest[x * cols + y - 1] ?? 0) + 1);
          const whole = one.left[nx] === li && two.left[ny] === lj;
          const [from, to] = [one.nodes[nx], two.nodes[ny]];
          if (whole && from && to) {
            const best = Math.min(step, (forest[(x - 1) * cols + y - 1] ?? 0) + renameCost(from, to));
            forest[x * cols + y] = best;
            trees[nx * width + ny] = best;
          } else forest[x * cols + y] = Math.min(step, (forest[((one.left[nx] ?? 0) - li) * cols + (two.left[ny] ?? 0) - lj] ?? 0) + (trees[nx * width + ny] ?? 0));
        }
      }
    }
  }
  return trees[trees.length - 1] ?? 0;
}

const sizeOf = (node: Node): number => node.children.reduce((sum, child) => sum + sizeOf(child), 1);

/** Tree-edit-distance similarity of two tables, 0 … 1 (Zhong et al. 2020); 1 = the same cells, spans and texts. */
export function teds(a: PlainTable, b: PlainTable): number {
  const [one, two] = [treeOf(a), treeOf(b)];
  return 1 - treeDistance(one, two) / Math.max(sizeOf(one), sizeOf(two));
}
