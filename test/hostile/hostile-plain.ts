import { CFB } from '@e965/xlsx';
import { encode } from 'fast-png';
import { deflateSync } from 'node:zlib';
import type { HostileFile } from './hostile-files.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const TABLE = '<table><tr><td>合计</td><td>1.00</td></tr></table>';
const page = (body: string): Uint8Array => utf8(`<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`);

/** A PNG that says it has so many pixels; its data are a few bytes, or as many zeros as it says. */
function pngOf(width: number, height: number, data: Uint8Array): Uint8Array {
  const png = encode({ width: 1, height: 1, channels: 1, depth: 8, data: Uint8Array.of(255) });
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  view.setUint32(16, width);
  view.setUint32(20, height);
  const packed = deflateSync(data);
  const chunk = Buffer.alloc(8);
  chunk.writeUInt32BE(packed.length);
  chunk.write('IDAT', 4);
  return new Uint8Array(Buffer.concat([png.slice(0, 33), chunk, packed, Buffer.alloc(4), png.slice(-12)]));
}

/** A TIFF of one directory that is its own successor. */
function tiffLoop(entries: readonly (readonly [tag: number, type: number, count: number, value: number])[]): Uint8Array {
  const out = Buffer.alloc(8 + 2 + entries.length * 12 + 4 + 64);
  out.write('II');
  out.writeUInt16LE(42, 2);
  out.writeUInt32LE(8, 4);
  out.writeUInt16LE(entries.length, 8);
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    out.writeUInt16LE(tag, 10 + index * 12);
    out.writeUInt16LE(type, 12 + index * 12);
    out.writeUInt32LE(count, 14 + index * 12);
    out.writeUInt32LE(value, 18 + index * 12);
  }
  out.writeUInt32LE(8, 10 + entries.length * 12);
  return new Uint8Array(out);
}

function bmpOf(width: number, height: number): Uint8Array {
  const out = Buffer.alloc(60);
  out.write('BM');
  out.writeUInt32LE(54, 10);
  out.writeUInt32LE(40, 14);
  out.writeInt32LE(width, 18);
  out.writeInt32LE(height, 22);
  out.writeUInt16LE(1, 26);
  out.writeUInt16LE(24, 28);
  return new Uint8Array(out);
}

/** A compound file whose directory leads back to its beginning. */
function compoundLoop(stream: string): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, `/${stream}`, new Uint8Array(9000).fill(1));
  const bytes = Uint8Array.from(CFB.write(container, { type: 'array' }) as ArrayLike<number>); // its type names all forms it can write
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(48, true);
  view.setUint32((view.getUint32(76, true) + 1) * 512 + directory * 4, directory, true);
  return bytes;
}

/** Pages, texts, pictures and old containers by what is wrong with them. */
export const HOSTILE_PLAIN: readonly HostileFile[] = [
  { name: '脚本与外链.html', ends: ['read'], bytes: () => page(`<base href="http://evil.example/"><script>fetch('http://evil.example/')</script><script src="http://evil.example/a.js"></script><meta http-equiv="refresh" content="0;url=http://evil.example/"><img src="http://evil.example/a.png" onerror="alert(1)"><iframe src="file:///etc/passwd"></iframe><link rel="stylesheet" href="http://evil.example/a.css"><object data="a.swf"></object><svg onload="alert(1)"><use href="http://evil.example/#a"/></svg>${TABLE}`) },
  { name: '标签十万层.html', ends: ['read', 'damaged-file', 'no-text', 'file-too-large'], bytes: () => page(`${'<div>'.repeat(100_000)}${TABLE}`) },
  { name: '表中表一千层.html', ends: ['read', 'damaged-file', 'no-text', 'file-too-large'], bytes: () => page(`${'<table><tr><td>'.repeat(1000)}1.00`) },
  { name: '跨十亿列.html', ends: ['read'], bytes: () => page('<table><tr><td colspan="1000000000" rowspan="1000000000">合计</td><td>1.00</td></tr><tr><td>甲</td><td>1.00</td></tr></table>') },
  { name: '实体.html', ends: ['read'], bytes: () => utf8(`<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><html><meta charset="utf-8"><body>&a;&b;${TABLE}</body></html>`) },
  { name: '引号不闭.csv', ends: ['read', 'no-text', 'unsupported-format'], bytes: () => utf8(`科目,金额\n"${'甲,1.00\n'.repeat(50_000)}`) },
  { name: '一行百万列.csv', ends: ['read', 'file-too-large', 'no-text'], bytes: () => utf8(`科目,${'1.00,'.repeat(1_000_000)}\n合计,1.00\n`) },
  { name: '一行五千万字.txt', ends: ['read', 'file-too-large'], bytes: () => utf8('预算'.repeat(8_000_000)) },
  { name: '百万空行.txt', ends: ['read', 'no-text'], bytes: () => utf8(`部门预算\n${'\n'.repeat(1_000_000)}合计 1.00\n`) },
  { name: '四十亿像素.png', ends: ['file-too-large'], bytes: () => pngOf(65_000, 65_000, new Uint8Array(8)) },
  { name: '压缩炸弹.png', ends: ['damaged-file', 'file-too-large', 'read', 'no-text'], bytes: () => pngOf(100, 100, new Uint8Array(200 * 1024 * 1024)) },
  { name: '目录自环.tif', ends: ['damaged-file'], bytes: () => tiffLoop([[256, 3, 1, 4], [257, 3, 1, 4], [273, 4, 1, 0]]) },
  { name: '计数四十亿.tif', ends: ['damaged-file'], bytes: () => tiffLoop([[256, 3, 1, 4], [257, 3, 1, 4], [262, 3, 1, 1], [273, 4, 0xffffffff, 0], [279, 4, 0xffffffff, 0]]) },
  { name: '四十亿像素.tif', ends: ['file-too-large'], bytes: () => tiffLoop([[256, 4, 1, 65_000], [257, 4, 1, 65_000], [262, 3, 1, 1], [273, 4, 1, 8], [279, 4, 1, 8]]) },
  { name: '四十亿像素.bmp', ends: ['unsupported-format'], bytes: () => bmpOf(65_000, 65_000) },
  { name: '像素为负.bmp', ends: ['unsupported-format'], bytes: () => bmpOf(-2_147_483_648, -2_147_483_648) },
  { name: '四十亿像素.jpg', ends: ['damaged-file', 'file-too-large'], bytes: () => Uint8Array.of(0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0xff, 0xff, 0xff, 0xff, 1, 1, 0x11, 0, 0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0, 0xff, 0xd9) },
  { name: '容器自环.doc', ends: ['damaged-file'], bytes: () => compoundLoop('WordDocument') },
  { name: '容器自环.xls', ends: ['damaged-file'], bytes: () => compoundLoop('Workbook') },
  { name: '嵌套一万层.rtf', ends: ['read', 'damaged-file', 'no-text', 'unsupported-format'], bytes: () => utf8(`{\\rtf1${'{'.repeat(10_000)}1.00${'}'.repeat(10_000)}}`) },
];
