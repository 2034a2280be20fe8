#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>

#include "sim/base/complaints.h"
#include "sim/base/leaving_text.h"
#include "sim/base/standard_streams.h"
#include "sim/commands/commands.h"
#include "sim/commands/program_command.h"
#include "sim/experiment/store/results_db.h"

namespace searoom {
namespace {

namespace fs = std::filesystem;

void merge(const std::string& all, const std::vector<std::string>& parts) {
  if (fs::exists(all)) throw BadInput(all + ": found a file, wanted a new name for the whole");
  for (const std::string& part : parts)
    ResultsDb::open(part, Sqlite::Mode::read);  // before anything is written
  const std::string unfinished = fmt::format("{}.{}.unfinished", all, getpid());
  std::size_t runs = 0, failed = 0;
  try {
    {
      ResultsDb db =
          ResultsDb::create(unfinished, ResultsDb::open(parts.front(), Sqlite::Mode::read).manifest());
      for (const std::string& part : parts) db.put_all(part);
      const Results results = db.results();
      runs = db.done().size();
      failed = results.failed.size();
    }
    fs::rename(unfinished, all);
  } catch (...) {
    std::error_code gone;
    for (const char* end : {"", "-journal"}) fs::remove(unfinished + end, gone);
    throw;
  }
  print_out("{}: {} runs from {} parts, of which {} failed. Read them with: searoom outcomes {}\n", all, runs,
            parts.size(), failed, path_for_shell(all));
}

}  // namespace

void add_merge_command(ProgramCommand& program) {
  struct Options {
    std::string all;
    std::vector<std::string> parts;
  };
  auto o = std::make_shared<Options>();
  ProgramCommand command = program.command("merge", "Put the parts of an experiment into one database");
  command.option("all", o->all, "The database to write").takes(Words::file).required();
  command.option("parts", o->parts, "Databases of --shard runs").takes(Words::file).required();
  command.does([o] { merge(o->all, o->parts); });
}

}  // namespace searoom
