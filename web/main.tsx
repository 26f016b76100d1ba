import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'

const place = document.getElementById('app')
if (place === null) throw new Error('The page has no element "app" to show the app in.')
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
