// Tables as other programs save them.
#include "sim/base/plain_csv.h"

#include <gtest/gtest.h>

namespace searoom::test {
namespace {

constexpr const char* plain_table = "month,u\n1,5.5\n";

TEST(PlainCsv, APlainTableStaysAsItIs) {
  EXPECT_EQ(plain_csv(plain_table), plain_table);
  EXPECT_EQ(plain_csv("# a comment; with, all\n\nmonth,u\n"), "# a comment; with, all\n\nmonth,u\n");
  EXPECT_EQ(plain_csv(""), "");
}

TEST(PlainCsv, SpreadsheetsSaveItOtherwise) {
  for (const char* saved : {"\xEF\xBB\xBFmonth,u\n1,5.5\n", "month,u\r\n1,5.5\r\n", "month,u\r1,5.5\r",
                            "month;u\n1;5,5\n", "month\tu\n1\t5,5\n", "\"month\",\"u\"\n1,5.5\n",
                            "\"month\";\"u\"\n\"1\";\"5,5\"\n", "month, u\n1, 5.5 \n", "month,u\n1,5.5"})
    EXPECT_EQ(plain_csv(saved), plain_table) << saved;
}

// "1,234" is a thousand and more to some and one cell to all: no second cell may come of it.
TEST(PlainCsv, ACommaWithinACellMakesNoTwoOfIt) {
  EXPECT_EQ(plain_csv("month,u,v\n1,\"1,234\",5\n"), "month,u,v\n1,1 234,5\n");
}

TEST(PlainCsv, ALineThatNamesItsSeparatorIsPassedOver) {
  EXPECT_EQ(plain_csv("sep=;\nmonth;u\n1;5,5\n"), std::string("\n") + plain_table);
  EXPECT_EQ(plain_csv("sep=,\nmonth,u\n1,5.5\n"), std::string("\n") + plain_table);
}

TEST(PlainCsv, Utf16IsRead) {
  const auto wide = [](bool big_first) {
    std::string bytes = big_first ? "\xFE\xFF" : "\xFF\xFE";
    for (const char* c = plain_table; *c; ++c)
      bytes += big_first ? std::string{'\0', *c} : std::string{*c, '\0'};
    return bytes;
  };
  EXPECT_EQ(plain_csv(wide(false)), plain_table);
  EXPECT_EQ(plain_csv(wide(true)), plain_table);
}

TEST(PlainCsv, EmptyCellsStay) {
  EXPECT_EQ(plain_csv(";90;95\n5;;-1\n"), ",90,95\n5,,-1\n");
  EXPECT_EQ(plain_csv("a, ,c,\n"), "a,,c,\n");
}

}  // namespace
}  // namespace searoom::test
