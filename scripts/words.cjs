'use strict';
/**
 * What set-up and run say, in both languages on one line: at this point nobody has chosen a language yet.
 * CommonJS, because the first lines of set-up run on whatever Node started npm.
 */
const both = (zh, en) => `${zh} / ${en}`;

module.exports = {
  usage: 'npm start [-- FILE…] · npm test [-- types|lint|guards|unit|e2e|package … [FILTER]] · npm run build · npm run bench -- FILE · npm run package · npm run -s gouji -- help',
  oldNode: (have) => both(`需要 Node.js 20.19 或更新版本，当前为 ${have}`, `Node.js 20.19 or newer is needed, this is ${have}`),
  installing: () => both('首次运行：正在安装依赖（约半分钟）…', 'First run: installing packages (about half a minute)…'),
  installFailed: () => both('安装依赖失败，请检查网络或 npm 源后重试', 'Installing packages failed: check the network or the npm registry, then try again'),
  noNode: () => both('没有可用的 Node.js 24：请安装 Node.js 22.14 或更新版本', 'No Node.js 24 for this machine: please install Node.js 22.14 or newer'),
  installingChromium: () => both('正在安装 Chromium 和中文字体…', 'Installing Chromium and CJK fonts…'),
  noChromium: () => both('没有找到 Chromium，也无法自动安装；可用环境变量 GOUJI_CHROMIUM 指定', 'No Chromium found and none could be installed; set GOUJI_CHROMIUM to its path'),
  passedAtSecondTry: (count) => both(`${count} 项测试第二次才通过：`, `${count} tests passed only at the second try:`),
  fetchingElectron: () => both('正在下载 Electron（只试一次）…', 'Downloading Electron (tried once)…'),
  building: () => both('正在构建…', 'Building…'),
  buildFailed: () => both('构建失败', 'The build failed'),
  useElectron: () => both('使用 Electron 窗口', 'Using the Electron window'),
  useBrowser: () => both('没有 Electron，使用 Chromium 窗口（本机回环服务）', 'Electron is not here: using a Chromium window on the loopback host'),
  useAddress: (why) => both(`没有可用的窗口（${why.zh}），请在浏览器中打开下面的地址`, `No window can be opened (${why.en}): open this address in a browser`),
  whyNoDisplay: { zh: '没有显示器', en: 'no display' },
  whyNoChromium: { zh: '没有 Electron 和 Chromium', en: 'neither Electron nor Chromium is here' },
  whyAsked: { zh: '按要求只给出地址', en: 'only the address was asked for' },
  noSuchFile: (path) => both(`找不到文件：${path}`, `No such file: ${path}`),
  unknownTarget: (name, all) => both(`不认识的目标平台：${name}（可用：${all}）`, `Unknown target: ${name} (known: ${all})`),
  packageLacks: (what) => both(`本机缺少要打包的部分：${what}`, `This machine lacks parts of the package: ${what}`),
  unknownSuite: (name, all) => both(`没有这一组检查：${name}（可用：${all}，可写多组；只写一组时后面可跟筛选词）`, `No such suite: ${name} (known: ${all}; several may be named, and one may be followed by filters)`),
  filterOfOneSuite: (filters, suites) => both(`筛选词只能跟在一组检查后面：${filters}（已写：${suites}）`, `Filters go with one suite: ${filters} (named: ${suites})`),
  unknownCommand: (name) => both(`不认识的命令：${name}`, `Unknown command: ${name}`),
};
