/** What the command line says of itself. */
export const USAGE = `rollscript template [four-move | five-area | coach-sequence]   list the templates, or print one as a program file
rollscript schema                                                JSON Schema of the program file
rollscript check program.json [--json] [--today 2026-01-31]      what the rules say: 0 publishable, 1 blocked, 2 no program
rollscript plan program.json [--json]                            the timeline
rollscript handout program.json -o out.pdf [--layout standard | compact | large]
                  [--paper a4 | letter] [--locale en | es]         in the file's language unless another is named
rollscript figure --list                                         the names of all pictures
rollscript figure <move or picture> [--side left | right] [--pose start | end | front | second-place]
                  [--variation arms-crossed] [--ink screen | light | dark | print] [-o out.svg]
A program file named - is read from standard input. --help, alone or after a command, prints this.`;
