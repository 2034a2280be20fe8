#include "sim/experiment/design/completion.h"

#include <fmt/format.h>

#include "sim/experiment/design/exploration.h"

namespace searoom {

Completion completion_of(const Results& r) {
  const bool explored = r.manifest.kind == "explore";
  const std::size_t runs = explored ? exploration_in(r.manifest).design.runs : r.manifest.runs;
  return {runs * r.manifest.alternatives.size(), r.done.size(), r.failed.size()};
}

std::string unfinished_in_words(const Completion& c) {
  if (!c.unfinished()) return "";
  std::string text = fmt::format("Unfinished: {} of {} runs are done", c.done, c.planned);
  if (c.failed > 0) text += fmt::format(", {} failed", c.failed);
  return text + "; go on with --resume.";
}

}  // namespace searoom
