#include "tests/record/exported.h"

namespace searoom {
namespace {

using namespace searoom::testing;

// A reader of RFC 4180, for what a spreadsheet would see.
std::vector<std::vector<std::string>> rows_of(const std::string& text) {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> row(1);
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted && c == '"' && text[i + 1] == '"') {
      row.back() += text[++i];
    } else if (c == '"') {
      quoted = !quoted;
    } else if (!quoted && c == ',') {
      row.emplace_back();
    } else if (!quoted && c == '\n') {
      rows.push_back(row);
      row.assign(1, "");
    } else {
      row.back() += c;
    }
  }
  return rows;
}

TEST(ExportCsv, NamesItsColumns) {
  const std::string text = small_log_as("csv");
  EXPECT_EQ(text.substr(0, text.find('\n')),
            "time,tick,event,vessel,lat,lon,boat_kind,place,destination,country,region,cause,conduct,rule,"
            "afloat,other,"
            "network,number,because,people,people.a,people.b,"
            "aboard.water_deficit,aboard.days_without_food,aboard.ill,aboard.injured,aboard.water_litres,"
            "aboard.food_person_days,aboard.fuel_litres");
}

TEST(ExportCsv, HasOneRowPerEventAndEveryColumnInEach) {
  const auto rows = rows_of(small_log_as("csv"));
  ASSERT_EQ(rows.size(), small_events().size() + 1);
  for (const auto& row : rows) EXPECT_EQ(row.size(), 29u) << row[0] << " " << row[2];
}

TEST(ExportCsv, QuotesCommasAndQuotes) {
  const auto rows = rows_of(small_log_as("csv"));
  EXPECT_EQ(rows[2], (std::vector<std::string>{"2015-05-01T00:00:00Z",
                                               "0",
                                               "departed",
                                               awkward_boat,
                                               "20.500000",
                                               "92.250000",
                                               "trawler",
                                               awkward_place,
                                               "langkawi",
                                               "",
                                               "",
                                               "",
                                               "",
                                               "",
                                               "",
                                               "",
                                               "",
                                               "2",
                                               "",
                                               "100",
                                               "60",
                                               "40",
                                               "",
                                               "",
                                               "",
                                               "",
                                               "",
                                               "",
                                               ""}));
}

TEST(ExportCsv, QuotesLineBreaksAndGroupNames) {
  const TempFolder folder;
  RunHeader header = small_header();
  header.groups = {"women, aged \"18+\"", "b"};
  {
    LogWriter log(folder / "run", header);
    log.write({event_at(0, EventKind::engine_failed, "two\nlines", {})});
    log.finish();
  }
  const auto rows = rows_of(exported(folder / "run", "csv"));
  EXPECT_EQ(rows[0][20], "people.women, aged \"18+\"");
  EXPECT_EQ(rows[1][3], "two\nlines");
}

TEST(ExportCsv, LeavesEmptyWhatAnEventDoesNotHave) {
  const auto rows = rows_of(small_log_as("csv"));
  EXPECT_EQ(rows[1][19], "") << "a storm has no people, which is not 0 people";
  EXPECT_EQ(rows.back()[2], "run_ended");
  EXPECT_EQ(rows.back()[4], "") << "the end of a run is nowhere";
}

}  // namespace
}  // namespace searoom
