#include "tests/record/exported.h"

namespace searoom::test {
namespace {

// A reader of RFC 4180, for what a spreadsheet would see.
std::vector<std::vector<std::string>> csv_rows(const std::string& text) {
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
            "aboard.food_person_days,aboard.fuel_litres,heard_after_hours,hours,unit,action,"
            "picture.contact,picture.channel,picture.seen_as,picture.error_nm,picture.people,"
            "picture.age_hours,picture.probability");
}

TEST(ExportCsv, HasOneRowPerEventAndEveryColumnInEach) {
  const auto rows = csv_rows(small_log_as("csv"));
  ASSERT_EQ(rows.size(), small_events().size() + 1);
  for (const auto& row : rows) EXPECT_EQ(row.size(), 40u) << row[0] << " " << row[2];
}

TEST(ExportCsv, QuotesCommasAndQuotes) {
  const auto rows = csv_rows(small_log_as("csv"));
  std::vector<std::string> row = rows[2];
  row.resize(29);  // those of the state aboard are the last of these
  EXPECT_EQ(row, (std::vector<std::string>{"2015-05-01T00:00:00Z",
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
  const auto rows = csv_rows(exported(folder / "run", "csv"));
  EXPECT_EQ(rows[0][20], "people.women, aged \"18+\"");
  EXPECT_EQ(rows[1][3], "two\nlines");
}

TEST(ExportCsv, TellsWhatADeskBelieves) {
  const TempFolder folder;
  Event e = event_at(0, EventKind::report_received, "a/1", {10, 95});
  e.unit = "THA/navy/1";
  e.picture = {"THA/12", "own unit", "adrift", 1.5, 300, 0.25, 0};
  write_log(folder / "run", {e, end_of_run_at(1)});
  const auto rows = csv_rows(exported(folder / "run", "csv"));
  const std::vector<std::string> last(rows[1].end() - 11, rows[1].end());
  EXPECT_EQ(last, (std::vector<std::string>{"", "", "THA/navy/1", "", "THA/12", "own unit", "adrift", "1.5",
                                            "300", "0.25", ""}));
}

TEST(ExportCsv, LeavesEmptyWhatAnEventDoesNotHave) {
  const auto rows = csv_rows(small_log_as("csv"));
  EXPECT_EQ(rows[1][19], "") << "a storm has no people, which is not 0 people";
  EXPECT_EQ(rows.back()[2], "run_ended");
  EXPECT_EQ(rows.back()[4], "") << "the end of a run is nowhere";
}

}  // namespace
}  // namespace searoom::test
