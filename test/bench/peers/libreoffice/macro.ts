/**
 * Opens `book.xlsx` in a folder and writes the leans of its rows into `answer`, one a line. Then, as often as the file `order` appears, it
 * calculates everything anew as many times as that says, until it says 0. Answers are renamed into place when they are whole.
 */
const basic = `
Sub Main(folder As String, rows As Long)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL(ConvertToURL(folder & "/book.xlsx"), "_blank", 0, hidden())
  book.calculateAll()
  leans = book.Sheets.getByName("Leans").getCellRangeByPosition(0, 0, 0, rows - 1).getDataArray()
  Open folder & "/answer.part" For Output As #1
  For row = 0 To rows - 1
    Print #1, CStr(leans(row)(0))
  Next
  Close #1
  Name folder & "/answer.part" As folder & "/answer"
  Dim times As Long
  Do
    Do Until FileExists(folder & "/order")
      Wait 1
    Loop
    Open folder & "/order" For Input As #1
    Input #1, times
    Close #1
    Kill folder & "/order"
    For run = 1 To times
      book.calculateAll()
    Next
    Open folder & "/answer.part" For Output As #1
    Print #1, times
    Close #1
    Name folder & "/answer.part" As folder & "/answer"
  Loop Until times = 0
  book.close(True)
  StarDesktop.terminate()
End Sub
`;

/** The macro as LibreOffice keeps it in a profile, in the module that a new profile has. */
export const macroFile = {
  path: "user/basic/Standard/Module1.xba",
  content: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${basic.replaceAll("&", "&amp;")}</script:module>
`,
};

/** The address under which LibreOffice runs it. */
export const macroCall = (folder: string, rows: number): string =>
  `macro:///Standard.Module1.Main("${folder}",${rows})`;
