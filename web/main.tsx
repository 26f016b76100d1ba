// Only the faces that are used; a browser loads just the scripts that stand on the page.
import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import '@fontsource-variable/source-serif-4/wght.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import './styles/tokens.css'
import './styles/base.css'

const place = document.getElementById('app')
if (place === null) throw new Error('The page has no element "app" to show the app in.')
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
