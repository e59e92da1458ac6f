import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import BoardScreen from './screens/board/BoardScreen.vue'

/** The screens in the order of the rail. Names are used for navigation, never paths. */
export const SCREENS = ['board', 'guide', 'compare', 'handout', 'yours', 'library', 'settings'] as const
export type ScreenName = (typeof SCREENS)[number]

/** Whether an entry opens beside a screen. */
export function hasEntryPane(name: unknown): boolean {
  return ['board', 'ladder', 'guide', 'compare', 'yours'].includes(String(name))
}

/**
 * The routes. The open entry stands in the query (`?entry=drug/baclofen`), so that Back closes it.
 * Memory history: the address of the page itself never changes.
 */
export function createAppRouter(): Router {
  return createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', name: 'board', component: BoardScreen },
      { path: '/ladder', name: 'ladder', component: () => import('./screens/ladder/LadderScreen.vue') },
      { path: '/guide/:section?', name: 'guide', component: () => import('./screens/guide/GuideScreen.vue') },
      { path: '/compare', name: 'compare', component: () => import('./screens/compare/CompareScreen.vue') },
      { path: '/handout', name: 'handout', component: () => import('./screens/handout/HandoutScreen.vue') },
      { path: '/yours', name: 'yours', component: () => import('./screens/yours/YoursScreen.vue') },
      { path: '/library', name: 'library', component: () => import('./screens/library/LibraryScreen.vue') },
      {
        path: '/library/edit/:packId',
        name: 'edit',
        component: () => import('./screens/library/editor/EditorScreen.vue'),
      },
      { path: '/settings', name: 'settings', component: () => import('./screens/settings/SettingsScreen.vue') },
    ],
  })
}
