/// <reference types="vite/client" />

// For tools that read TypeScript without Vue (the linter). The Vue compiler resolves the file itself and never comes here.
declare module '*.vue' {
  import type { Component } from 'vue'
  const component: Component
  export default component
}
