import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds that is serious or critical, a line each: the rule, what it says, and where. */
export async function serious(page: Page): Promise<string[]> {
  await faded(page)
  await page.evaluate(axe.source)
  const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
    )
}

/** Waits until what fades in or out has done so: half shown, any words are pale. */
async function faded(page: Page): Promise<void> {
  await page.evaluate(`Promise.allSettled(
    document.getAnimations()
      .filter(({ effect }) => effect.getComputedTiming().iterations !== Infinity)
      .map(({ finished }) => finished),
  ).then(() => null)`)
}
