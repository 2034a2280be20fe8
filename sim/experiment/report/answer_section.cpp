#include <fmt/format.h>

#include "sim/base/leaving_text.h"
#include "sim/experiment/design/comparison_table.h"
#include "sim/experiment/report/html.h"
#include "sim/experiment/report/sections.h"

namespace searoom {
namespace {

std::string sentence_of(const ComparedOutcome& o, std::size_t alternative, std::string_view of) {
  const Difference& d = o.alternatives[alternative].difference;
  std::string text = fmt::format("{}: {} {}", for_page(o.outcome.label), for_page(difference_in_words(d, of)),
                                 for_page(o.outcome.unit));
  if (const auto better = better_in(o, alternative); better && better->equal < better->pairs)
    text += fmt::format(", better in {} of {} {}", better->of, better->pairs, of);
  return text;
}

std::string list_of(const Comparison& c, std::size_t alternative, Change wanted) {
  std::string items;
  for (const ComparedOutcome& o : c.outcomes) {
    if (change_of(o, alternative) == wanted)
      items += "<li>" + sentence_of(o, alternative, c.points ? "seeds" : "pairs") + "</li>";
  }
  return items.empty() ? "<p>nothing that these runs can tell</p>" : "<ul>" + items + "</ul>";
}

}  // namespace

std::string answer_section(const ReportInput& in) {
  const Comparison& c = in.comparison;
  std::string text = "<section><h2>The answer, as far as these runs give one</h2>";
  const std::string first = for_page(c.manifest.alternatives.front().name);
  if (c.runs.size() < 2)
    return text + fmt::format("<p>One policy was run: {}. There is nothing to compare it with.</p></section>",
                              first);
  text += fmt::format(
      "<p>Each policy against <b>{}</b>. {}. Whatever is not listed may go either way, or is not a matter of "
      "better or worse.</p>",
      first, for_page(told_changes_in_words(c)));
  for (std::size_t alternative = 1; alternative < c.runs.size(); ++alternative) {
    const std::string name = for_page(c.manifest.alternatives[alternative].name);
    const std::string body = "<div class=\"two\"><div><h4>better</h4>" +
                             list_of(c, alternative, Change::better) + "</div><div><h4>worse</h4>" +
                             list_of(c, alternative, Change::worse) + "</div></div>";
    text += c.runs.size() <= 5 ? fmt::format("<h3>{}</h3>{}", name, body)
                               : fmt::format("<details><summary>{}</summary>{}</details>", name, body);
  }
  return text + "</section>\n";
}

}  // namespace searoom
