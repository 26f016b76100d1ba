import type { Indicator } from '../../core/indicator.ts'
import { isTraded } from '../../core/indicator.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import { goesOn } from '../paragraph.ts'
import type { Range } from '../range.ts'
import { drop, type Reading } from '../reading.ts'
import { bothWays } from './both-ways.ts'
import { isAtLevel, topicByUnit } from './by-unit.ts'
import {
  addChange,
  antecedent,
  asChange,
  asGrowth,
  changed,
  isAheadOf,
  type Spoken,
  type StatedChange,
  sideTold,
  spokenOf,
} from './change.ts'
import { memberBody } from './count.ts'
import { isSurpassed } from './existing.ts'
import { valueFault } from './fault.ts'
import { indicatorOf, isCapable } from './indicator.ts'
import { asSaid } from './negation.ts'
import { isDated, likeTime, ownTime } from './own-time.ts'
import { pairedSide, pairedTopic } from './pairs.ts'
import { isPartOfMany } from './part.ts'
import { partiesFor } from './parties.ts'
import { basePeriod, carriedPeriod, openingPeriod, periodFor } from './period.ts'
import { unitOf } from './rate.ts'
import { sceneOf } from './related.ts'
import { reporterAfter } from './reporter.ts'
import { isMoney, isTime, type Scene, sceneAt } from './scene.ts'
import { topicFor } from './search.ts'
import { sharer } from './sharing.ts'
import { isDocument, isSigned, signingDay } from './signing-day.ts'
import { asFiscalYear, isDay, ofMove, overYears } from './span-of-years.ts'
import { changeOf, endOf, isBefore, type Measured, type Statement, type Told } from './statement.ts'
import { isCompared, statusOf } from './status.ts'
import { ofWithin, subjectOf } from './subject.ts'
import { subjectTopics } from './subject-topic.ts'
import { titlePeriod } from './title-period.ts'
import type { Topic } from './topic.ts'
import { isSaidAgain, placeOf, valuesOf } from './values.ts'

/** A topic with what it stands for where it points back. */
interface Meant {
  readonly topic: Topic | null
  readonly pointed: Statement | undefined
  readonly spoken: Spoken | undefined
}

/** What has these has them all the time: no period is measured. */
const LASTING: ReadonlySet<Indicator> = new Set(['length', 'area', 'duration'])
/** From here on a number may have left out its unit. */
const LARGE = 1e5

/** Reads the figures of one sentence, with those of the sentences before it at hand. */
export class FigureSentence {
  private readonly reading: Reading
  private readonly sentence: ParsedSentence
  private readonly recent: readonly Statement[]
  private readonly reporter: string | undefined
  private readonly levels: Statement[] = []
  /** Changes that stand alone. */
  private readonly moves: Statement[] = []
  private readonly values: readonly Measured[]

  constructor(reading: Reading, sentence: ParsedSentence, { recent, reporter }: Told) {
    this.reading = reading
    this.sentence = sentence
    this.recent = recent
    this.reporter = reporter
    this.values = valuesOf(reading, sentence)
  }

  /** The statements of the sentence; changes of earlier figures are written into these. */
  read(): Statement[] {
    const changes: Measured[] = []
    for (const value of this.values) {
      const scene = sceneAt(this.reading, this.sentence, value.from)
      const said = asSaid(scene, value)
      const read = said && asGrowth(scene, asChange(scene, said, this.levels))
      if (!read) drop(this.reading, 'figure', 'its verb is negated', value)
      else if (read.change?.role === 'by') changes.push(read)
      else this.level(read)
    }
    for (const [i, value] of changes.entries()) {
      if (isSaidAgain(this.reading, value, changes[i + 1])) continue
      const scene = sceneAt(this.reading, this.sentence, value.from)
      const place = placeOf(changes, i, this.sentence)
      this.change(value, { ...place, scene, side: pairedSide(scene, changes, i) })
    }
    return [...this.levels, ...this.moves]
  }

  private level(value: Measured): void {
    const scene = sceneOf(this.reading, this.sentence, value)
    const topic = this.topicOf(scene, value)
    const unit = this.unitLeftOut(scene, value, topic) ?? value.unit
    const meant = this.meantBy(scene, topic, { ...value, unit })
    const counts = topic?.indicator === 'count' || isPartOfMany(scene, value)
    const bare = unit === '1' && !value.counted && !meant.pointed && !counts
    const before = this.values[this.values.indexOf(value) - 1]
    const fault = valueFault(scene, value, before) ?? (bare ? 'a number without a noun' : null)
    if (fault) drop(this.reading, 'figure', fault, value)
    else this.levels.push(this.statement(scene, { ...value, unit }, meant))
  }

  /** "Exports came to $3 billion and imports totalled 400 million": the money goes without saying. */
  private unitLeftOut(scene: Scene, value: Measured, topic: Topic | null): string | undefined {
    if (value.unit !== '1' || value.counted || value.value < LARGE) return undefined
    if (topic ? topic.indicator === 'count' : !isAtLevel(scene, value)) return undefined
    const last =
      this.levels.filter((s) => s.unit !== null && !isTime(s.unit)).at(-1) ?? this.lastOfParagraph()
    if (!last?.unit || last.unit === '1' || last.unit === '%') return undefined
    return isMoney(last.unit) || last.indicator === topic?.indicator ? last.unit : undefined
  }

  /** The topic of a value; the n-th of a coordinated subject for the n-th value of its clause. */
  private topicOf(scene: Scene, value: Measured): Topic | null {
    const subjects = scene.verb && scene.verb.to <= value.from ? subjectTopics(scene) : []
    const mates = this.values.filter(
      (v) => v.change?.role !== 'by' && v.from >= (scene.verb?.to ?? 0) && v.from < scene.to,
    )
    if (mates.length > 1 && mates.length === subjects.length)
      return subjects[mates.indexOf(value)] ?? null
    const topic = topicFor(scene, { quantity: value, before: this.levels.at(-1) })
    return bothWays(scene, topic, mates.length)
  }

  private change(value: Measured, told: Omit<StatedChange, 'quantity' | 'topic'>): void {
    const { scene } = told
    const topic =
      value.value === 0
        ? (subjectTopics(scene)[0] ?? null)
        : (pairedTopic(scene, value, told) ??
          bothWays(scene, topicFor(scene, { quantity: value, before: undefined }), told.mates))
    if (value.value === 0 && (!topic || topic.indicator === 'other')) return
    const stated: StatedChange = { ...told, quantity: value, topic }
    const known = changed(stated, this.levels, this.recent)
    if (known && !isAheadOf(known, stated)) {
      addChange(known, stated)
      if (known.scene.sentence !== this.sentence) known.evidence.push(value)
      return
    }
    if (!topic && scene.subject.length === 0) {
      drop(this.reading, 'figure', 'a change of nothing that is named', value)
      return
    }
    const statement = this.statement(scene, value, this.meantBy(scene, topic, value))
    const change = changeOf(value, basePeriod(scene, value.to))
    this.moves.push({
      ...statement,
      period: isBefore(statement.period, change?.base) ? null : statement.period,
      value: null,
      high: null,
      unit: value.unit === '%' ? null : unitOf(scene, value, statement.topic),
      change,
      side: sideTold(scene, value, told.side),
    })
  }

  /** Money that no words name goes on with the flow told last: "The ministry gives $3 million." */
  private goesOn({ unit, per }: Measured): Statement | undefined {
    if (!isMoney(unit) || per !== null) return undefined
    const told = [...this.recent, ...this.levels].filter((s) => !s.compared && s.unit !== '%')
    const last = told.at(-1)
    const flow = last && last.unit !== null && isMoney(last.unit) && isTraded(last.indicator)
    return flow && goesOn(this.reading, last.scene.sentence, this.sentence) ? last : undefined
  }

  /** What a topic that points back stands for: a figure, or what the sentence before spoke of. */
  private meantBy(scene: Scene, topic: Topic | null, value: Measured): Meant {
    if (!topic) return { topic, pointed: this.goesOn(value), spoken: undefined }
    const counted = value.counted !== null && !scene.subject.some((g) => g === topic.group)
    if (!topic.anaphor || counted) return { topic, pointed: undefined, spoken: undefined }
    const pointed = antecedent(scene, topic, [...this.recent, ...this.levels], value.unit)
    const spoken = spokenOf(scene, pointed)
    return spoken ? { topic: spoken.topic, pointed: undefined, spoken } : { topic, pointed, spoken }
  }

  private statement(scene: Scene, value: Measured, { topic, pointed, spoken }: Meant): Statement {
    const compared = isCompared(scene, value)
    const indicator = indicatorOf(scene, value, topic, pointed)
    const moved = value.change?.role === 'by' ? this.moves.at(-1) : undefined
    const before = pointed ?? moved ?? this.levels.at(-1) ?? this.lastOfParagraph()
    const named = topic ?? topicByUnit(value, indicator)
    const body = memberBody(scene, value) ?? sharer(scene, value)
    const whose = body
      ? { parties: body, stated: true }
      : partiesFor(spoken?.scene ?? scene, {
          indicator,
          topic: named,
          value: spoken ? named : { from: value.from, to: endOf(value) },
          before,
          recent: this.recent.at(-1),
          lastFlow: this.recent.findLast((s) => isTraded(s.indicator)),
          reporter: reporterAfter(this.reporter, this.levels),
          signed: isDocument(scene, value),
        })
    const capable = indicator === 'capacity' && isCapable(scene, value, indicator)
    const status = capable ? 'reported' : statusOf(scene, value, indicator)
    const bare = value.unit === '1' && !value.counted && pointed
    return {
      scene,
      from: value.from,
      to: endOf(value),
      topic: named,
      indicator,
      parties: whose.parties,
      stated: whose.stated,
      value: value.value,
      high: value.high,
      unit: bare ? pointed.unit : unitOf(scene, value, { ...named, indicator }),
      bound: isSurpassed(scene.reading, value) && !value.change ? '=' : value.bound,
      compared,
      change: null,
      side: 'either',
      status,
      period: asFiscalYear(
        scene,
        this.periodOf(scene, value, { status, indicator, topic: named, pointed }),
        whose.parties,
      ),
      subject:
        (value.counted || ofWithin(scene, value) ? null : pointed?.subject) ??
        subjectOf(scene, value, topic, indicator),
      counted: value.counted?.head.toLowerCase() ?? null,
      evidence: this.evidence(value, pointed, spoken),
      rules: [named.rule, ...value.rules],
    }
  }

  /** The claim, and the words that a topic that points back takes from elsewhere. */
  private evidence(
    value: Measured,
    pointed: Statement | undefined,
    spoken: Spoken | undefined,
  ): Range[] {
    if (spoken) return [value, spoken.topic]
    if (!pointed || pointed.scene.sentence === this.sentence) return [value]
    return [value, pointed.evidence[0] ?? pointed]
  }

  private periodOf(
    scene: Scene,
    value: Measured,
    {
      pointed,
      ...said
    }: Pick<Statement, 'status' | 'indicator' | 'topic'> & Pick<Meant, 'pointed'>,
  ): string | null {
    const { status, indicator } = said
    if (LASTING.has(indicator)) return null
    const moved = ofMove(scene, value)
    if (moved) return moved
    if (isCompared(scene, value)) return ownTime(scene, value)
    const like = likeTime(scene, value)
    const moves = value.change?.role === 'by'
    const next = this.values.find(
      (v) => v.from >= endOf(value) && (moves || v.change?.role !== 'by'),
    )
    const told = like ?? periodFor(scene, value, { next: next?.from ?? scene.to, status })
    // "Said on Monday that trade was $3 million": no day measures that.
    const own = isTraded(indicator) && isMoney(value.unit) && isDay(told) ? null : told
    const long = own ?? overYears(scene, value, status)
    if (long || status !== 'reported') return long
    // "Usually it is $3 million a year" is told of no year.
    if (value.per !== null && isTime(value.per)) return null
    if (pointed?.period && pointed.status === 'reported') return pointed.period
    if (isSigned(scene, value)) return signingDay(scene) ?? openingPeriod(scene)
    const whole = (s: Statement) => said.indicator === 'share' && s.indicator === 'share'
    const last = this.told() ?? this.recent.findLast((s) => isDated(s) || whole(s))
    if (value.unit === '1') return openingPeriod(scene)
    return carriedPeriod(scene, { ...said, value }, last) ?? titlePeriod(scene, said)
  }

  /** The last level of the sentence that is not only compared with. */
  private told(): Statement | undefined {
    return this.levels.filter((s) => !s.compared).at(-1)
  }

  private lastOfParagraph(): Statement | undefined {
    const last = this.recent.at(-1)
    return last &&
      last.scene.sentence.block.role !== 'title' &&
      goesOn(this.reading, last.scene.sentence, this.sentence)
      ? last
      : undefined
  }
}
