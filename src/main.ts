import '@fontsource-variable/inter/wght.css'
import './styles/tokens.css'
import './styles/base.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { createElectronGateway } from './platform/electron-gateway'
import { gatewayKey } from './platform/gateway'
import { createSearchClient, searchClientKey } from './platform/search-client'
import { startSearchWorker } from './platform/search-worker'
import { createAppRouter } from './router'

if (!window.desk) throw new Error('the preload exposed no bridge: this page only works inside the desktop program')

const gateway = createElectronGateway(window.desk)

createApp(App)
  .provide(gatewayKey, gateway)
  .provide(searchClientKey, createSearchClient(startSearchWorker(), gateway))
  .use(createPinia())
  .use(createAppRouter())
  .mount('#app')
