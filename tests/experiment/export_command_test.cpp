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
  write_contents(folder / "real.csv", "old and much longer than it should be" + std::string(100'000, '.'));
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

TEST(ExportCommand, ExportsADamagedLogToWhereItIsWholeAndSaysSo) {
  const TempFolder folder;
  const std::string log = write_small_log(folder);
  fs::resize_file(log, fs::file_size(log) - 20);
  for (const Exporter& exporter : exporters()) {
    const Said said = run_words({"export", log, "--to", std::string(exporter.name), "--out", folder / "out"});
    EXPECT_EQ(said.code, 0) << exporter.name;
    EXPECT_THAT(said.err, HasSubstr("not finished")) << exporter.name;
    EXPECT_EQ(contents_of(folder / "out"), exported(log, std::string(exporter.name)));
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
