// Called by render.sh: one page of the browser draws all models.
const { chromium } = require('playwright-core');
const fs = require('fs');
const path = require('path');
const [, , models, pictures] = process.argv;

(async () => {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  for (const file of fs.readdirSync(models).filter(name => name.endsWith('.bpmn'))) {
    const page = await browser.newPage();
    await page.setContent('<div id="canvas" style="width:2000px;height:1200px"></div>');
    await page.addScriptTag({ path: require.resolve('bpmn-js/dist/bpmn-viewer.production.min.js') });
    const { svg, warnings } = await page.evaluate(async xml => {
      const viewer = new BpmnJS({ container: '#canvas' });
      const result = await viewer.importXML(xml);
      return { svg: (await viewer.saveSVG()).svg, warnings: result.warnings.map(String) };
    }, fs.readFileSync(path.join(models, file), 'utf8'));
    if (warnings.length > 0) {
      throw new Error(file + ': ' + warnings.join('; '));
    }
    // markers have random ids; the same model must give the same file
    const ids = [...new Set([...svg.matchAll(/id="(marker-[^"]+)"/g)].map(hit => hit[1]))];
    const stable = ids.reduce((text, id, index) => text.split(id).join('marker-' + index), svg);
    fs.writeFileSync(path.join(pictures, file.replace('.bpmn', '.svg')), stable.replace(/<!DOCTYPE[^>]*>\s*/, '').trim() + '\n');
    await page.close();
  }
  await browser.close();
})().catch(error => { console.error(error); process.exit(1); });
