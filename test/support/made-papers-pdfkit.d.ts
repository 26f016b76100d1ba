/** So much of pdfkit, which has no types of its own, as test papers need. */
declare module 'pdfkit' {
  interface TextOptions {
    readonly width?: number
    readonly height?: number
    readonly align?: 'left' | 'center' | 'right' | 'justify'
    readonly lineBreak?: boolean
    readonly indent?: number
    readonly lineGap?: number
    readonly continued?: boolean
  }

  interface PaperOptions {
    readonly size?: 'A4' | readonly [number, number]
    readonly margin?: number
    readonly info?: Readonly<Record<string, string>>
    readonly lang?: string
    readonly compress?: boolean
    readonly autoFirstPage?: boolean
    readonly userPassword?: string
    readonly ownerPassword?: string
  }

  // biome-ignore lint/style/noDefaultExport: it is how pdfkit is exported
  export default class PDFDocument {
    constructor(options?: PaperOptions)
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    font(name: string): this
    fontSize(size: number): this
    text(words: string, x: number, y: number, options?: TextOptions): this
    text(words: string, options?: TextOptions): this
    widthOfString(words: string): number
    rotate(degrees: number, options?: { readonly origin: readonly [number, number] }): this
    save(): this
    restore(): this
    rect(x: number, y: number, width: number, height: number): this
    fill(colour: string): this
    addPage(): this
    end(): void
  }
}
