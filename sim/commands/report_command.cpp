#include "sim/base/standard_streams.h"
#include "sim/commands/commands.h"
#include "sim/commands/program_command.h"
#include "sim/experiment/report/report.h"
#include "sim/record/exports/export_file.h"
#include "sim/record/exports/output_path.h"

namespace searoom {

void add_report_command(ProgramCommand& program) {
  struct Options {
    std::string db, out = "report.html";
  };
  auto o = std::make_shared<Options>();
  ProgramCommand command = program.command("report", "Write results as one page to read, print and send");
  command.option("results", o->db, "A results database").takes(Words::file).required();
  command.option("-o,--out", o->out, "The page to write, or to replace").takes(Words::file);
  command.does([o] {
    want_output("--out", o->out, {"a page of searoom report", "<!doctype html>", "id=\"searoom-rerun\""},
                {o->db});
    const ResultsDb db = ResultsDb::open(o->db, Sqlite::Mode::read);
    want_runs(db.results(), o->db);
    const std::string html = report_html(db);
    replace_file(o->out, [&](std::ostream& file) { file << html; });
    print_out("{}: {:.0f} kB. Open it in a browser, or send it: it needs nothing else.\n", o->out,
              static_cast<double>(html.size()) / 1000);
  });
}

}  // namespace searoom
