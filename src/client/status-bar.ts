import { Disposable, l10n, StatusBarAlignment, window } from 'vscode'
import type { Articles } from './articles'
import { followArticle } from './context'

/** Says in the status bar what was found in the article in front. */
export function showStatus(articles: Articles): Disposable {
  const item = window.createStatusBarItem('readout.status', StatusBarAlignment.Right, 90)
  item.name = 'Readout'
  item.command = 'readout.focusPeople'
  const follow = followArticle(articles, (document) => {
    const article = document && articles.latest(document)
    if (!article) {
      item.hide()
      return
    }
    const { entities, meetings, findings } = article.analysis
    // As in the views: the day of publication is not told of.
    const times = article.analysis.times.filter(({ role }) => role !== 'publication')
    const people = entities.filter(({ kind }) => kind === 'person').length
    const parts = [
      people === 1 ? l10n.t('1 person') : l10n.t('{0} people', people),
      meetings.length === 1 ? l10n.t('1 meeting') : l10n.t('{0} meetings', meetings.length),
      times.length === 1 ? l10n.t('1 date') : l10n.t('{0} dates', times.length),
    ]
    const found = parts.join(', ')
    item.text = `$(book) ${parts.join(' · ')}`
    const questions =
      findings.length === 1 ? l10n.t('1 thing to check') : l10n.t('{0} things to check', findings.length)
    item.tooltip = l10n.t('Readout found {0} in this article.', findings.length ? `${found}, ${questions}` : found)
    item.accessibilityInformation = { label: `Readout: ${found}` }
    item.show()
  })
  return Disposable.from(item, follow)
}
