import { unzipSync, zipSync } from 'fflate';
import type { Prng } from '../../shared/selftest/prng.ts';

/** Changes bytes into others; never changes its input. */
export type Damage = (bytes: Uint8Array, prng: Prng) => Uint8Array;

const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const unlatin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** Numbers at which sizes, counts and offsets break. */
const NUMBERS = ['0', '-1', '1', '65535', '65536', '2147483647', '4294967296', '99999999999999999999', '1e308', '-0.0000001', 'NaN'] as const;

const truncate: Damage = (bytes, prng) => bytes.slice(0, prng.int(0, bytes.length));

const flip: Damage = (bytes, prng) => {
  const out = bytes.slice();
  for (let n = prng.int(1, 20); n > 0; n -= 1) out[prng.int(0, out.length - 1)] = prng.int(0, 255);
  return out;
};

/** Sizes, counts and offsets of a picture stand in its first bytes. */
const flipHead: Damage = (bytes, prng) => {
  const out = bytes.slice();
  for (let n = prng.int(1, 6); n > 0; n -= 1) out[prng.int(0, Math.min(out.length, 160) - 1)] = prng.pick([0, 1, 127, 128, 255, prng.int(0, 255)]);
  return out;
};

const cut: Damage = (bytes, prng) => {
  const at = prng.int(0, bytes.length - 1);
  return join(bytes.slice(0, at), bytes.slice(Math.min(bytes.length, at + prng.int(1, 2000))));
};

const repeat: Damage = (bytes, prng) => {
  const at = prng.int(0, bytes.length - 1);
  const piece = bytes.slice(at, at + prng.int(1, 500));
  return join(bytes.slice(0, at), ...Array.from({ length: prng.int(2, 50) }, () => piece), bytes.slice(at));
};

const renumber: Damage = (bytes, prng) => {
  const text = latin(bytes);
  const numbers = [...text.matchAll(/-?\d+(?:\.\d+)?/g)];
  if (numbers.length === 0) return flip(bytes, prng);
  const match = prng.pick(numbers);
  return unlatin(text.slice(0, match.index) + prng.pick(NUMBERS) + text.slice(match.index + match[0].length));
};

/** Tags of marked-up text: doubled, dropped, nested deeply, given endless attributes or an entity that refers to entities. */
const retag: Damage = (bytes, prng) => {
  const text = latin(bytes);
  const tags = [...text.matchAll(/<[^<>]{1,300}>/g)];
  if (tags.length === 0) return flip(bytes, prng);
  const { index, 0: tag } = prng.pick(tags);
  const [before, after] = [text.slice(0, index), text.slice(index + tag.length)];
  const name = /^<\/?([\w:]+)/.exec(tag)?.[1] ?? 'a';
  const made = [
    () => tag + tag,
    () => '',
    () => `<${name}>`.repeat(prng.int(10, 3000)),
    () => tag.replace(/>$/, ` x="${'y'.repeat(prng.int(1, 20_000))}">`),
    () => `<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]>&c;&d;${tag}`,
    () => `<![CDATA[${tag}`,
    () => tag.replaceAll(/"[^"]*"/g, `"${prng.pick(NUMBERS)}"`),
  ];
  return unlatin(before + prng.pick(made)() + after);
};

/** References between a PDF's objects, turned to other objects or to the one they stand in. */
const rerefer: Damage = (bytes, prng) => {
  const text = latin(bytes);
  const references = [...text.matchAll(/\b(\d+) 0 R\b/g)];
  if (references.length === 0) return renumber(bytes, prng);
  const { index, 0: whole } = prng.pick(references);
  return unlatin(`${text.slice(0, index)}${prng.int(0, 40)} 0 R${text.slice(index + whole.length)}`);
};

/** One part of an archive damaged, dropped, doubled under another name, or swapped with a second. */
const repack: Damage = (bytes, prng) => {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = prng.pick(names);
  const part = parts[name] ?? new Uint8Array();
  const other = prng.pick(names);
  const made = [
    () => ({ ...parts, [name]: part.length > 0 ? prng.pick([retag, retag, renumber, flip, truncate, repeat])(part, prng) : part }),
    () => Object.fromEntries(Object.entries(parts).filter(([entry]) => entry !== name)),
    () => ({ ...parts, [name]: parts[other] ?? part, [other]: part }),
    () => ({ ...parts, [`../../${name}`]: part }),
  ];
  return zipSync(prng.pick([0, 0, 0, 1, 2, 3].map((index) => made[index] ?? (() => parts)))(), { level: 1 });
};

const ANY: readonly Damage[] = [truncate, flip, flip, cut, repeat];

/** What may befall a file, by its kind. */
export const DAMAGES = {
  pdf: [...ANY, renumber, renumber, rerefer, rerefer],
  archive: [...ANY, repack, repack, repack, repack, repack],
  markup: [...ANY, retag, retag, retag, renumber],
  text: [...ANY, renumber],
  binary: [...ANY, ...ANY, renumber],
  picture: [...ANY, flipHead, flipHead, flipHead],
} as const satisfies Readonly<Record<string, readonly Damage[]>>;
export type FileKind = keyof typeof DAMAGES;
