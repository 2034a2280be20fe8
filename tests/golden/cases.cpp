#include "tests/golden/cases.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>

namespace searoom::golden {
namespace {

namespace fs = std::filesystem;

const std::string andaman = "scenarios/andaman-2015/world.yaml";

// A scenario that can be run begins, or extends one that does; other files are parts of it.
bool can_be_run(const fs::path& file) {
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("start:") || line.starts_with("extends:")) return true;
  }
  return false;
}

bool has_policy(const fs::path& file, const std::string& name) {
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("  " + name + ":")) return true;
  }
  return false;
}

// Every shipped scenario, by its path from `root`.
std::vector<std::string> scenarios_in(const fs::path& root) {
  std::vector<std::string> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / "scenarios")) {
    if (entry.path().extension() != ".yaml" || entry.path().parent_path().filename() == "policies") continue;
    if (can_be_run(entry.path())) files.push_back(fs::relative(entry.path(), root).string());
  }
  std::ranges::sort(files);
  return files;
}

// "teaching.a-crackdown" of "scenarios/teaching/a-crackdown.yaml"; "andaman-2015" of its "world.yaml".
std::string name_of(const std::string& scenario) {
  fs::path path = fs::path(scenario).lexically_relative("scenarios");
  path = path.filename() == "world.yaml" ? path.parent_path() : path.replace_extension();
  std::string name = path.string();
  std::ranges::replace(name, '/', '.');
  return name;
}

Case told(const std::string& scenario, const std::string& command) {
  return {name_of(scenario) + "." + command, {command, scenario}, ""};
}

Case run_log(const std::string& name, const std::string& scenario, std::vector<std::string> more) {
  Case c{name + ".log", {"run", scenario, "--out", "run"}, "run/run.jsonl.zst"};
  c.arguments.insert(c.arguments.end(), more.begin(), more.end());
  return c;
}

// Each monsoon of 2015, under three policies: January blows from the north-east; in May the south-west
// monsoon sets in, and the way ashore closes.
std::vector<Chain> months_of_2015() {
  std::vector<Chain> chains;
  for (const std::string policy : {"none", "as-it-happened", "as-it-happened+bali-full"}) {
    for (const auto& [month, start, end] :
         {std::tuple{"january", "2015-01-01", "2015-02-01"}, std::tuple{"may", "2015-04-10", "2015-06-01"}}) {
      std::vector<std::string> more = {"--set", fmt::format("start={}", start), "--set",
                                       fmt::format("end={}", end)};
      if (policy != "none") more.insert(more.end(), {"--policy", policy});
      chains.push_back({run_log(fmt::format("andaman-2015.{}.{}", month, policy), andaman, std::move(more))});
    }
  }
  return chains;
}

// What is made of one log, and the log as each desk knew it: May, as it happened.
Chain one_run() {
  const std::string log = "run/run.jsonl.zst";
  Chain chain = {run_log("one-run", andaman,
                         {"--seed", "3", "--policy", "as-it-happened", "--set", "start=2015-04-25", "--set",
                          "end=2015-05-25", "--as", "THA", "--as", "IDN", "--as", "MYS"})};
  for (const std::string country : {"IDN", "MYS", "THA"})
    chain.push_back({"one-run.as-" + country + ".log", {}, "run/run-as-" + country + ".jsonl.zst"});
  chain.push_back({"one-run.outcomes", {"outcomes", log}, ""});
  chain.push_back({"one-run.outcomes-json", {"outcomes", log, "--json"}, ""});
  chain.push_back({"one-run.why", {"why", log, "maungdaw/mother-ship/1"}, ""});
  chain.push_back({"one-run.situation", {"situation", log, "--at", "2015-05-14T06:00"}, ""});
  for (const std::string format : {"csv", "geojson", "gpx", "kml", "netcdf"})
    chain.push_back({"one-run.export." + format,
                     {"export", log, "--to", format, "--out", "tracks." + format},
                     "tracks." + format});
  return chain;
}

// Many runs: a comparison with all that is made of it, and what was observed against runs of the same months.
Chain comparison() {
  return {{"compare.table",
           {"compare", "scenarios/teaching/a-crackdown.yaml", "--policy", "none,later,no-response", "--runs",
            "8", "--jobs", "2", "--out", "cmp.db", "--all"},
           ""},
          {"compare.json",
           {"compare", "scenarios/teaching/a-crackdown.yaml", "--policy", "none,later,no-response", "--runs",
            "8", "--json"},
           ""},
          {"compare.outcomes", {"outcomes", "cmp.db"}, ""},
          {"compare.csv", {"export", "cmp.db", "--to", "csv"}, ""},
          {"compare.report", {"report", "cmp.db", "-o", "report.html"}, "report.html"}};
}

Chain exploration() {
  return {{"explore.table",
           {"explore", "tests/golden/crackdown.design.yaml", "--out", "x.db", "--jobs", "2"},
           ""},
          {"explore.discover",
           {"discover", "x.db", "--outcome", "person_days_stranded", "--fail", "person_days_stranded > 30000",
            "--pareto", "lost,person_days_stranded"},
           ""},
          {"explore.sensitivity", {"sensitivity", "x.db", "--outcome", "person_days_stranded"}, ""},
          {"explore.report", {"report", "x.db", "-o", "report.html"}, "report.html"}};
}

Chain validation() {
  return {{"validate.table", {"validate", andaman, "--runs", "4", "--threads", "2"}, ""},
          {"validate.json", {"validate", andaman, "--runs", "2", "--json"}, ""}};
}

}  // namespace

std::vector<Chain> all_chains(const fs::path& root) {
  std::vector<Chain> chains = months_of_2015();
  for (const auto& chain : {one_run, comparison, exploration, validation}) chains.push_back(chain());
  chains.push_back({{"schema", {"schema"}, ""},
                    {"schema-part", {"schema", "part"}, ""},
                    {"mechanisms", {"mechanisms"}, ""}});
  for (const std::string& scenario : scenarios_in(root)) {
    chains.push_back({told(scenario, "check"), told(scenario, "describe")});
    if (scenario != andaman) chains.back().push_back(run_log(name_of(scenario), scenario, {}));
    if (has_policy(root / scenario, "with"))  // the mechanism that it teaches
      chains.back().push_back(run_log(name_of(scenario) + ".with", scenario, {"--policy", "with"}));
  }
  return chains;
}

}  // namespace searoom::golden
