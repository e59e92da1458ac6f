import {
  Bone,
  CircleQuestionMark,
  FlaskConical,
  Gauge,
  HandHeart,
  Pill,
  ShieldCheck,
  Split,
  Syringe,
  Thermometer,
  TriangleAlert,
  Zap,
} from '@lucide/vue'
import type { Component } from 'vue'
import type { Kind } from '../core/topic/kind'

/** Icon and colour token of a kind: the same on every screen. */
export interface KindStyle {
  icon: Component
  /** A CSS value to set as `--kind`. */
  color: string
}

const other = (icon: Component): KindStyle => ({ icon, color: 'var(--color-other)' })

export const KIND_STYLES: Readonly<Record<Kind, KindStyle>> = {
  diagnosticTest: { icon: FlaskConical, color: 'var(--color-test)' },
  drug: { icon: Pill, color: 'var(--color-drug)' },
  procedure: { icon: Syringe, color: 'var(--color-procedure)' },
  care: { icon: HandHeart, color: 'var(--color-care)' },
  cause: other(Zap),
  symptom: other(Thermometer),
  severity: other(Gauge),
  prevention: other(ShieldCheck),
  redFlag: { icon: TriangleAlert, color: 'var(--color-danger)' },
  differential: other(Split),
  faq: other(CircleQuestionMark),
  anatomy: other(Bone),
}
