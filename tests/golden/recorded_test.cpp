// The first line that differs from what was recorded is named, in short texts and in long ones.
#include "tests/golden/recorded.h"

#include <gmock/gmock.h>

#include "tests/support/run_folder.h"

namespace searoom::golden {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

std::string numbered_lines(int lines) {
  std::string text;
  for (int i = 1; i <= lines; ++i) text += "line " + std::to_string(i) + " of a text\n";
  return text;
}

// What is said of `now` where `then` was recorded.
std::string said(const std::string& then, const std::string& now) {
  const test::RunFolder folder;
  record({{"it", then, ""}}, folder.path);
  return Recorded(folder.path).difference({"it", now, ""});
}

std::string with_another_line(std::string text, int line) {
  const std::string is = "line " + std::to_string(line) + " of",
                    becomes = "LINE " + std::to_string(line) + " of";
  return text.replace(text.find(is), is.size(), becomes);
}

TEST(Golden, NothingIsSaidOfWhatIsTheSame) {
  for (const int lines : {0, 3, 5000}) EXPECT_EQ(said(numbered_lines(lines), numbered_lines(lines)), "");
}

TEST(Golden, OfAShortTextBothLinesAreShown) {
  EXPECT_EQ(said(numbered_lines(9), with_another_line(numbered_lines(9), 4)),
            "it: line 4 differs\n  recorded: line 4 of a text\n  now:      LINE 4 of a text");
}

TEST(Golden, OfALongOneTheFirstThatDiffersAndTheOneBefore) {
  const std::string text = numbered_lines(5000);
  for (const int line : {1, 2, 2500, 5000}) {
    EXPECT_THAT(said(text, with_another_line(text, line)),
                AllOf(HasSubstr("line " + std::to_string(line) + " differs, of 5000 now and 5000 recorded"),
                      HasSubstr("now:       LINE " + std::to_string(line) + " of a text")));
  }
}

TEST(Golden, LinesThatCameOrWentAtTheEndAreSeen) {
  EXPECT_THAT(said(numbered_lines(9), numbered_lines(8)), HasSubstr("now:      (it ends)"));
  EXPECT_THAT(said(numbered_lines(8), numbered_lines(9)), HasSubstr("recorded: (it ends)"));
  EXPECT_THAT(said(numbered_lines(5000), numbered_lines(4999)), HasSubstr("line 5000 differs"));
  EXPECT_THAT(said(numbered_lines(4999), numbered_lines(5000)), HasSubstr("line 5000 differs"));
}

TEST(Golden, AnOutputThatFailedOrWasNeverRecordedDiffers) {
  const test::RunFolder folder;
  record({{"it", "text", ""}}, folder.path);
  const Recorded recorded(folder.path);
  EXPECT_EQ(recorded.difference({"it", "", "no such file"}), "it: the command failed: no such file");
  EXPECT_EQ(recorded.difference({"other", "text", ""}), "other: nothing is recorded of it");
  EXPECT_EQ(recorded.names_without({}), std::vector<std::string>{"it"});
}

TEST(Golden, TheNumberIsOfAllOutputsAndTheirNames) {
  const std::vector<Output> outputs = {{"a", "1", ""}, {"b", "2", ""}};
  EXPECT_EQ(number_of(outputs), number_of(outputs));
  EXPECT_NE(number_of(outputs), number_of({{"a", "1", ""}}));
  EXPECT_NE(number_of(outputs), number_of({{"a", "1", ""}, {"c", "2", ""}}));
  EXPECT_NE(number_of(outputs), number_of({{"a", "1", ""}, {"b", "3", ""}}));
}

}  // namespace
}  // namespace searoom::golden
