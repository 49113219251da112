// One source, many builds: `--mode chrome` and `--mode firefox` make the extension, `--mode chrome-test` and
// `--mode firefox-test` the same extension with its closed shadow root kept within reach of the accessibility checker.
// The other modes make a program for Node, one file each: the command line, the training, the measurements.

import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };

const CONTENT_SCRIPTS = ['src/extension/sentry.ts', 'src/extension/annotator.ts'];

/** Modes that make a program for Node: from which file, and which of dist/ it becomes. */
const PROGRAMS: Readonly<Record<string, readonly [entry: string, file: string]>> = {
  cli: ['src/cli/caveat.ts', 'cli/caveat.js'],
  train: ['src/training/train.ts', 'training/train.js'],
  'train-claims': ['src/training/claims.ts', 'training/claims.js'],
  rate: ['src/training/rate.ts', 'training/rate.js'],
  'bench-anchors': ['test/bench/anchors/index.ts', 'bench/anchors.js'],
  'bench-borders': ['test/bench/borders/index.ts', 'bench/borders.js'],
  'bench-pages': ['test/bench/pages/index.ts', 'bench/pages.js'],
  'bench-prose': ['test/bench/prose/index.ts', 'bench/prose.js'],
};

export default defineConfig(({ mode }): UserConfig => {
  const program = Object.hasOwn(PROGRAMS, mode) ? PROGRAMS[mode] : undefined;
  if (program) return programForNode(...program);
  const [browser, test] = mode.split('-');
  if (browser !== 'chrome' && browser !== 'firefox')
    throw new Error(
      `vite.config.ts: unknown mode "${mode}"; use chrome, firefox, ${Object.keys(PROGRAMS).join(', ')}`,
    );
  return extension(browser, test === 'test');
});

function programForNode(entry: string, file: string): UserConfig {
  return {
    publicDir: false,
    define: { __VERSION__: JSON.stringify(packageJson.version) },
    ssr: { noExternal: true, external: ['puppeteer-core', 'vite'], target: 'node' },
    build: {
      ssr: entry,
      outDir: 'dist',
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: {
        output: { entryFileNames: file, codeSplitting: false, banner: '#!/usr/bin/env node' },
      },
    },
  };
}

function extension(browser: 'chrome' | 'firefox', test: boolean): UserConfig {
  return {
    define: { __TEST__: JSON.stringify(test), __VERSION__: JSON.stringify(packageJson.version) },
    plugins: [
      crx({ manifest: manifestFor(browser), browser, contentScripts: { standaloneFiles: CONTENT_SCRIPTS } }),
      onlyWhatIsNeeded(),
    ],
    build: {
      // Three KB less in every article page than the default.
      minify: 'terser',
      outDir: test ? `dist/test/${browser}` : `dist/${browser}`,
      target: browser === 'chrome' ? 'chrome125' : 'firefox149',
    },
  };
}

function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export {
  const common = { ...manifest, version: packageJson.version };
  if (browser === 'chrome')
    return {
      ...common,
      minimum_chrome_version: '125',
      background: { service_worker: 'src/extension/background.ts', type: 'module' },
    } as ManifestV3Export;
  return {
    ...common,
    background: { scripts: ['src/extension/background.ts'], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'caveat@caveat.example',
        strict_min_version: '149.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}

/**
 * crxjs lists every injected script as web accessible, and a page could then fetch it and know that Caveat is
 * installed; `scripting.executeScript` and content scripts need no such entry in either browser. It also leaves a
 * module copy of each beside the script that is injected; nothing loads it.
 */
function onlyWhatIsNeeded(): Plugin {
  return {
    name: 'caveat:only-what-is-needed',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [file, output] of Object.entries(bundle))
          if (
            output.type === 'chunk' &&
            CONTENT_SCRIPTS.some((script) => output.facadeModuleId?.endsWith(script))
          )
            delete bundle[file];
        const asset = bundle['manifest.json'];
        if (asset?.type !== 'asset') return;
        const built = JSON.parse(String(asset.source));
        delete built.web_accessible_resources;
        asset.source = JSON.stringify(built, null, 2);
      },
    },
  };
}
