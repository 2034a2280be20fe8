// What a text may do where it arrives: nothing but be read.
#include "sim/base/leaving_text.h"

#include <gtest/gtest.h>

namespace searoom::test {
namespace {

TEST(ForScreen, WritesOutWhatMovesTheCursorOrTurnsTextRound) {
  EXPECT_EQ(for_screen("a\x1b[2J\r\x07z"), "a\\u001B[2J\\u000D\\u0007z");
  EXPECT_EQ(for_screen("\xc2\x9b"
                       "31m\xc2\x85"),
            "\\u009B31m\\u0085");
  EXPECT_EQ(for_screen("\xe2\x80\xae"
                       "txt.exe \xe2\x81\xa6"),
            "\\u202Etxt.exe \\u2066");
  EXPECT_EQ(for_screen("\x7f"), "\\u007F");
}

TEST(ForScreen, LeavesLinesTabsAndAllScriptsAsTheyAre) {
  for (const char* text : {"two\nlines\tand a tab", "Kyaukphyu, ကျောက်ဖြူ", "টেকনাফ", "10°00.5'N", "", "…"})
    EXPECT_EQ(for_screen(text), text);
}

TEST(LeavingText, BytesThatAreNoUtf8BecomeOneThatIs) {
  const std::string broken[] = {"\xff", "\xc0\xaf", "\xe2\x82", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\x80"};
  for (const std::string& bytes : broken) {
    for (const auto leave : {for_screen, for_page, for_xml}) {
      const std::string text = leave(bytes + "a");
      EXPECT_TRUE(text.starts_with("\xEF\xBF\xBD")) << text;
      EXPECT_TRUE(text.ends_with("a")) << text;
    }
  }
}

TEST(ForPage, EscapesWhatHtmlReserves) {
  EXPECT_EQ(for_page("<script>&\"'"), "&lt;script&gt;&amp;&quot;&#39;");
}

TEST(ForCell, ATextIsReadAsAText) {
  // As spreadsheets take them: formulas, numbers, dates, times.
  for (const char* text :
       {"=2*3/1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "007", "1e5", "1/1", "12/2", "MAR/1", "mar-3",
        "1-2-2015", "3:30", "2015-05-01", "50%", "Dec 1", "TRUE", "false", "'=1"})
    EXPECT_EQ(for_cell(text).front() == '"' ? for_cell(text).substr(0, 2) : for_cell(text).substr(0, 1),
              for_cell(text).front() == '"' ? "\"'" : "'")
        << text;
  for (const char* text : {"teknaf/sabrang/12", "THA/navy-thap-lamu/2", "trawler", "MAR", "a/1", "raft/1",
                           "e", "true/1", "falser", ""})
    EXPECT_EQ(for_cell(text), text);
}

TEST(ForCell, QuotesAsRfc4180) {
  EXPECT_EQ(for_cell("a,b"), "\"a,b\"");
  EXPECT_EQ(for_cell("a \"b\""), "\"a \"\"b\"\"\"");
  EXPECT_EQ(for_cell("a\x1b[0m"), "a\xEF\xBF\xBD[0m");
}

TEST(ForShell, IsOneWordWhateverIsInIt) {
  EXPECT_EQ(for_shell("out/run.jsonl.zst"), "out/run.jsonl.zst");
  EXPECT_EQ(for_shell("my folder/o"), "'my folder/o'");
  EXPECT_EQ(for_shell("vessels.adrift.at=10°00'N 92°00'E"), "'vessels.adrift.at=10°00'\\''N 92°00'\\''E'");
  EXPECT_EQ(for_shell("$(reboot)"), "'$(reboot)'");
  EXPECT_EQ(for_shell(""), "''");
}

TEST(ForShell, APathIsNoOption) {
  EXPECT_EQ(path_for_shell("-o/run.jsonl.zst"), "./-o/run.jsonl.zst");
  EXPECT_EQ(path_for_shell("-my folder"), "'./-my folder'");
  EXPECT_EQ(path_for_shell("o/-x"), "o/-x");
}

}  // namespace
}  // namespace searoom::test
