// A report as a reader gets it: one file, in a browser without a network.
#include "sim/experiment/report/report.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <regex>

#include "sim/base/complaints.h"
#include "sim/experiment/design/coast_outline.h"
#include "sim/experiment/report/axis.h"
#include "sim/experiment/report/html.h"
#include "tests/support/file_contents.h"
#include "tests/support/program.h"
#include "tests/support/small_experiment.h"

namespace searoom::test {
namespace {

namespace fs = std::filesystem;

using ::testing::HasSubstr;
using ::testing::Not;

const std::string wicked = "<script>document.title='harmed'</script>\"'&";

class ReportPage : public testing::Test {
 protected:
  std::string file(const std::string& name) const { return folder_.file(name); }
  // With a name that would do harm wherever a text can stand.
  void make(const std::string& db, const std::string& name) const {
    Manifest m = small_manifest();
    m.title = m.world = m.command = m.start = m.end = name;
    m.alternatives[0].name = m.alternatives[0].scenario_hash = name;
    m.alternatives[1].policies = m.alternatives[1].settings = {name};
    m.land = R"({"box":[90,0,100,15],"height":0.5,"strips":[[3,92,95]]})";
    ResultsDb out = ResultsDb::create(file(db), m);
    EnsemblePlan plan;
    plan.runs = 30;
    conduct(out, plan, alone([&](const Replicate& r) {
              if (r.seed == 9) throw std::runtime_error(name);
              RunResult result = small_run(r);
              for (Outcome& o : result.outcomes) o.unit = name;
              result.outcomes.push_back(
                  {"person_days_stranded", name, 12.5 + static_cast<double>(r.seed), "person-days"});
              return result;
            }));
  }
  std::string html_of(const std::string& name) const {
    make("r.db", name);
    return report_html(ResultsDb::open(file("r.db"), Sqlite::Mode::read));
  }
  TemporaryFolder folder_{"searoom-report"};
};

TEST_F(ReportPage, HoldsAllItsSectionsAndNothingFromOutside) {
  const std::string html = html_of("Two weeks in May");
  for (const char* part :
       {"The answer, as far as these runs give one", "Policies side by side", "Every run",
        "How soon people are in safety", "Where people were stranded", "Which assumption turns",
        "What this cannot tell", "How this came about", "Two weeks in May", "default-src 'none'"})
    EXPECT_THAT(html, HasSubstr(part));
  EXPECT_FALSE(std::regex_search(html, std::regex(R"((src|href)\s*=)"))) << "it refers to nothing";
  EXPECT_LT(html.size(), 3'000'000u);
  std::size_t pictures = 0, tables = 0;
  for (std::size_t at = 0; (at = html.find("<svg role", at)) != std::string::npos; ++at) ++pictures;
  for (std::size_t at = 0; (at = html.find("The numbers behind", at)) != std::string::npos; ++at) ++tables;
  EXPECT_GE(pictures, 4u);
  EXPECT_GE(tables, 3u);
}

TEST_F(ReportPage, ReplacesAPageAndNothingElse) {
  make("r.db", "Two weeks in May");
  make("other.db", "Two weeks in June");
  fs::create_symlink(file("r.db"), file("link"));
  std::ofstream(file("design.yaml")) << "world: world.yaml\n";
  std::ofstream(file("page.html")) << "<!doctype html>\n<p>A page of somebody else\n";
  for (const char* out : {"r.db", "link", "other.db", "design.yaml", "page.html"}) {
    const std::string before = contents_of(file(out));
    const Answer refused = searoom("report " + file("r.db") + " -o " + file(out));
    EXPECT_EQ(refused.code, 2) << out << refused.text;
    EXPECT_EQ(contents_of(file(out)), before) << out;
  }
  EXPECT_EQ(searoom("report " + file("r.db") + " -o " + file("report.html")).code, 0);
  EXPECT_EQ(searoom("report " + file("other.db") + " -o " + file("report.html")).code, 0);
  EXPECT_THAT(contents_of(file("report.html")), HasSubstr("Two weeks in June"));
}

TEST_F(ReportPage, EscapesEveryTextOfAScenario) {
  const std::string html = html_of(wicked);
  EXPECT_THAT(html, Not(HasSubstr("<script>document")));
  EXPECT_THAT(html, HasSubstr("&lt;script&gt;document"));
  std::size_t scripts = 0;
  for (std::size_t at = 0; (at = html.find("<script", at)) != std::string::npos; ++at) ++scripts;
  EXPECT_EQ(scripts, 1u) << "the data for a rerun alone";
  EXPECT_EQ(html.find("<script"), html.find("<script type=\"application/json\""));
}

TEST_F(ReportPage, OpensInABrowserWithoutNetworkAndWithACleanConsole) {
  if (shell("command -v chromium").code != 0) GTEST_SKIP() << "no chromium here; script/test installs it";
  const std::string html = html_of(wicked);
  std::ofstream(file("report.html")) << html;
  // Any request that leaves the file would go to a proxy that is not there, and be told on the console.
  const Answer page = shell(
      "timeout 90 chromium --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --user-data-dir=" +
      file("profile") + " --proxy-server=127.0.0.1:9 --enable-logging=stderr --log-file=" + file("log") +
      " --dump-dom file://" + file("report.html"));
  EXPECT_EQ(page.code, 0) << page.text.substr(0, 2000);
  EXPECT_THAT(page.text, HasSubstr("What this cannot tell"));
  EXPECT_THAT(page.text, HasSubstr("<title>&lt;script&gt;document.title='harmed'"))
      << "the text of its title, unharmed";
  EXPECT_THAT(page.text, Not(HasSubstr("CONSOLE"))) << page.text.substr(page.text.find("CONSOLE"), 400);
  EXPECT_THAT(page.text, Not(HasSubstr("ERR_")));
}

TEST_F(ReportPage, MakesItsNumbersAgain) {
  const std::string world = "scenarios/teaching/coordination/joint-search.yaml";
  EXPECT_EQ(searoom("compare " + world + " --policy none,with --runs 4 --out " + file("c.db")).code, 0);
  EXPECT_EQ(searoom("report " + file("c.db") + " -o " + file("c.html")).code, 0);
  const Answer same = searoom("rerun " + file("c.html"));
  EXPECT_EQ(same.code, 0) << same.text;
  EXPECT_THAT(same.text, HasSubstr("to the last digit"));
  std::string changed = contents_of(file("c.html"));
  changed.replace(changed.find("\"figures_hash\":\"") + 16, 1, "x");
  std::ofstream(file("changed.html")) << changed;
  EXPECT_EQ(searoom("rerun " + file("changed.html")).code, 1);
  changed.resize(changed.size() - 100);
  std::ofstream(file("cut.html")) << changed;
  const Answer cut = searoom("rerun " + file("cut.html"));
  EXPECT_EQ(cut.code, 2);
  EXPECT_THAT(cut.text, HasSubstr("wanted a whole report"));
}

TEST_F(ReportPage, WhoseDataWereEditedIsRefused) {
  const std::string world = "scenarios/drift-check/one-boat.yaml";
  ASSERT_EQ(searoom("compare " + world + " --policy none,left-side --runs 2 --out " + file("c.db")).code, 0);
  ASSERT_EQ(searoom("report " + file("c.db") + " -o " + file("c.html")).code, 0);
  const std::string page = contents_of(file("c.html"));
  const auto edited = [&](const std::regex& what, const std::string& becomes) {
    const std::string text = std::regex_replace(page, what, becomes);
    EXPECT_NE(text, page) << becomes;
    std::ofstream(file("edited.html")) << text;
    return searoom("rerun " + file("edited.html"));
  };
  for (const auto& [what, becomes] : std::initializer_list<std::pair<const char*, std::string>>{
           {R"("arms":\[.*\]\}<)", R"("arms":[]}<)"},
           {R"("name":"left-side")", R"("name":"none")"},
           {R"("runs":2)", R"("runs":0)"},
           {R"("runs":2)", R"("runs":-1)"},
           {R"("runs":2)", R"("runs":1000000000000)"},
           {R"("runs":2)", R"("runs":2.5)"},
           {R"("runs":2)", "\"runs\":" + std::string(100'000, '[')},
           {R"("rows":"")", R"("rows":"{\"paths\":[\"a\"],\"rows\":[[]]}")"},
           {R"("world":"[^"]*")", R"("world":"/etc/passwd")"},
           {R"("world":"[^"]*")", R"("world":"../../../../../../etc/passwd")"},
           {R"("world":"[^"]*")", R"("world":"/dev/zero")"}}) {
    const Answer refused = edited(std::regex(what), becomes);
    EXPECT_EQ(refused.code, 2) << becomes.substr(0, 40) << refused.text;
    EXPECT_THAT(refused.text, Not(HasSubstr("root:"))) << "no line of another file is shown";
  }
  for (const char* device : {"/dev/zero", "/dev/null", "."})
    EXPECT_EQ(searoom(std::string("rerun ") + device).code, 2);
}

// A part of an experiment without pairs may hold no run of the first policy.
TEST_F(ReportPage, IsWrittenOfResultsWithoutARunOfTheFirstPolicy) {
  Manifest m = small_manifest();
  m.paired = false;
  ResultsDb out = ResultsDb::create(file("part.db"), m);
  for (const std::uint64_t seed : {1000001, 1000002}) out.put({1, seed}, small_run({1, seed}));
  EXPECT_THAT(report_html(out), HasSubstr("none yet of the first"));
}

// What another program has put there, or a person.
TEST_F(ReportPage, WhoseCoastCannotBeReadIsRefused) {
  for (const char* land :
       {"{", "[]", R"({"box":[90],"height":0.5,"strips":[]})", R"({"box":[90,0,100,15],"height":0.5})",
        R"({"box":[90,0,100,15],"height":0.5,"strips":[[3]]})",
        R"({"box":[100,0,90,15],"height":0.5,"strips":[]})",
        R"({"box":[90,0,90,15],"height":0.5,"strips":[]})",
        R"({"box":[90,0,1e300,15],"height":0.5,"strips":[]})"})
    EXPECT_THROW(CoastOutline::parse(land), BadInput) << land;
}

TEST(Axis, MarksRoundNumbers) {
  const Axis axis(3, 97, 0, 100);
  EXPECT_EQ(axis.ticks(), (std::vector<double>{0, 20, 40, 60, 80, 100}));
  EXPECT_EQ(axis.at(50), 50);
  EXPECT_EQ(axis.in_words(20), "20");
  EXPECT_EQ(Axis(0, 1.1, 0, 1).in_words(0.2), "0.2");
  EXPECT_EQ(Axis(5, 5, 0, 1).ticks().size(), 6u) << "of one value alone";
}

TEST(Axis, OfNextToNothingIsThatOfNothing) {
  EXPECT_EQ(Axis(0, 5e-324, 0, 1).ticks(), Axis(0, 0, 0, 1).ticks());
  EXPECT_EQ(Axis(0, 1e-305, 0, 1).ticks(), Axis(0, 0, 0, 1).ticks());
}

}  // namespace
}  // namespace searoom::test
