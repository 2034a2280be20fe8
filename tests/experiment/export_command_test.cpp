#include <gmock/gmock.h>

#include "sim/commands/command_line.h"
#include "sim/commands/commands.h"
#include "tests/record/exported.h"

namespace searoom::test {
namespace {

using ::testing::HasSubstr;

struct Said {
  int code = -1;
  std::string out, err;
};

Said run_words(std::vector<std::string> words) {
  words.insert(words.begin(), "searoom");
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  ::testing::internal::CaptureStdout();
  ::testing::internal::CaptureStderr();
  Said said;
  said.code =
      run_command_line(static_cast<int>(argv.size()), argv.data(), {{"for this test", {add_export_command}}});
  said.out = ::testing::internal::GetCapturedStdout();
  said.err = ::testing::internal::GetCapturedStderr();
  return said;
}

std::size_t files_in(const TempFolder& folder) {
  return static_cast<std::size_t>(
      std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()));
}

TEST(ExportCommand, WritesTextToStandardOutput) {
  const TempFolder folder;
  const std::string log = write_small_log(folder);
  for (const Exporter& exporter : exporters()) {
    if (!exporter.is_text) continue;
    const Said said = run_words({"export", log, "--to", std::string(exporter.name)});
    EXPECT_EQ(said.code, 0) << exporter.name;
    EXPECT_EQ(said.out, exported(log, std::string(exporter.name)));
    EXPECT_EQ(said.err, "");
  }
}

TEST(ExportCommand, WritesTheSameToAFileAndLeavesNothingElse) {
  const TempFolder folder;
  const std::string log = write_small_log(folder);
  for (const Exporter& exporter : exporters()) {
    const std::string out = folder / ("out." + std::string(exporter.name));
    EXPECT_EQ(run_words({"export", log, "--to", std::string(exporter.name), "--out", out}).code, 0);
    EXPECT_EQ(contents_of(out), exported(log, std::string(exporter.name)));
  }
  EXPECT_EQ(files_in(folder), 1 + exporters().size());
}

TEST(ExportCommand, ReplacesAFileAndKeepsALink) {
  const TempFolder folder;
  const std::string log = write_small_log(folder);
  write_contents(folder / "real.csv", "time,tick,event,vessel,lat,lon\n" + std::string(100'000, '.'));
  fs::create_symlink("real.csv", folder / "link.csv");
  EXPECT_EQ(run_words({"export", log, "--to", "csv", "--out", folder / "link.csv"}).code, 0);
  EXPECT_TRUE(fs::is_symlink(folder / "link.csv"));
  EXPECT_EQ(contents_of(folder / "real.csv"), exported(log, "csv"));
}

TEST(ExportCommand, WantsAFileForNetcdf) {
  const TempFolder folder;
  const Said said = run_words({"export", write_small_log(folder), "--to", "netcdf"});
  EXPECT_EQ(said.code, 2);
  EXPECT_EQ(said.out, "");
  EXPECT_THAT(said.err, HasSubstr("--to netcdf: found no --out"));
}

TEST(ExportCommand, NamesTheFormatThatWasMeant) {
  const TempFolder folder;
  const Said said = run_words({"export", write_small_log(folder), "--to", "geojsn"});
  EXPECT_EQ(said.code, 2);
  EXPECT_THAT(said.err, HasSubstr("did you mean geojson?"));
}

TEST(ExportCommand, RefusesWhatIsNoLogAndTouchesNoFile) {
  const TempFolder folder;
  write_contents(folder / "notes", "not a log");
  write_contents(folder / "old.csv", "old");
  EXPECT_EQ(run_words({"export", folder / "notes", "--to", "csv", "--out", folder / "old.csv"}).code, 2);
  EXPECT_EQ(contents_of(folder / "old.csv"), "old");
}

TEST(ExportCommand, NeverReplacesTheLogItself) {
  const TempFolder folder;
  const std::string log = write_small_log(folder);
  const std::string bytes = contents_of(log);
  EXPECT_EQ(run_words({"export", log, "--to", "csv", "--out", log}).code, 2);
  EXPECT_EQ(contents_of(log), bytes);
}

// What was exported is replaced by the same format, and by no other.
TEST(ExportCommand, ReplacesAFileOfItsOwnFormatAlone) {
  const TempFolder folder;
  const std::string log = write_small_log(folder);
  for (const Exporter& written : exporters()) {
    const std::string out = folder / ("out." + std::string(written.name));
    for (const Exporter& exporter : exporters()) {
      write_contents(out, exported(log, std::string(written.name)));
      const bool same = exporter.name == written.name;
      const Said said = run_words({"export", log, "--to", std::string(exporter.name), "--out", out});
      EXPECT_EQ(said.code, same ? 0 : 2) << written.name << " by " << exporter.name << said.err;
      EXPECT_EQ(contents_of(out), exported(log, std::string(written.name)));
    }
  }
}

TEST(ExportCommand, NeverReplacesAFileThatItDidNotWrite) {
  const TempFolder folder;
  const std::string log = write_small_log(folder), other_log = folder / "other.zst";
  fs::copy_file(log, other_log);
  write_contents(folder / "world.yaml", "title: A world\n");
  write_contents(folder / "coast.geojson", R"({"type": "FeatureCollection", "features": []})");
  write_contents(folder / "wind.csv", "month,lat,lon\n");
  write_contents(folder / "results.db", std::string("SQLite format 3\0", 16));
  write_contents(folder / "page.html", "<!doctype html>\n");
  for (const char* name :
       {"other.zst", "world.yaml", "coast.geojson", "wind.csv", "results.db", "page.html"}) {
    const std::string bytes = contents_of(folder / name);
    for (const Exporter& exporter : exporters()) {
      const Said said =
          run_words({"export", log, "--to", std::string(exporter.name), "--out", folder / name});
      EXPECT_EQ(said.code, 2) << name << " by " << exporter.name;
      EXPECT_THAT(said.err, HasSubstr("found another kind of file")) << said.err;
      EXPECT_EQ(contents_of(folder / name), bytes) << name;
    }
  }
}

TEST(ExportCommand, NeverReplacesTheLogByALink) {
  const TempFolder folder;
  const std::string log = write_small_log(folder), bytes = contents_of(log);
  fs::create_symlink(log, folder / "soft");
  fs::create_hard_link(log, folder / "hard");
  for (const char* link : {"soft", "hard"})
    EXPECT_EQ(run_words({"export", log, "--to", "csv", "--out", folder / link}).code, 2) << link;
  EXPECT_EQ(contents_of(log), bytes);
}

TEST(ExportCommand, ExportsADamagedLogToWhereItIsWholeAndSaysSo) {
  const TempFolder folder;
  const std::string log = write_small_log(folder);
  fs::resize_file(log, fs::file_size(log) - 20);
  for (const Exporter& exporter : exporters()) {
    const std::string out = folder / ("out." + std::string(exporter.name));
    const Said said = run_words({"export", log, "--to", std::string(exporter.name), "--out", out});
    EXPECT_EQ(said.code, 0) << exporter.name;
    EXPECT_THAT(said.err, HasSubstr("not finished")) << exporter.name;
    EXPECT_EQ(contents_of(out), exported(log, std::string(exporter.name)));
  }
}

TEST(ExportCommand, FailsWhereItCannotWrite) {
  const TempFolder folder;
  const std::string log = write_small_log(folder);
  for (const std::string& out :
       {std::string(folder / "no-such-folder/out.csv"), folder.path().string(), std::string("/dev/full")}) {
    const Said said = run_words({"export", log, "--to", "csv", "--out", out});
    EXPECT_EQ(said.code, 1) << out;
    EXPECT_THAT(said.err, HasSubstr(out + ": cannot be written"));
  }
  EXPECT_EQ(files_in(folder), 1u);
}

}  // namespace
}  // namespace searoom::test
