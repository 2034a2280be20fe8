#include "sim/experiment/report/html.h"

#include <fmt/format.h>

#include "sim/base/leaving_text.h"

namespace searoom {

std::string html_table(const std::vector<std::vector<std::string>>& rows) {
  std::string text = "<div class=\"wide\"><table>";
  for (std::size_t r = 0; r < rows.size(); ++r) {
    text += r == 0 ? "<thead><tr>" : "<tr>";
    for (std::size_t c = 0; c < rows[r].size(); ++c) {
      const bool heading = r == 0 || c == 0;
      const char* scope = r == 0 ? " scope=\"col\"" : " scope=\"row\"";
      text +=
          fmt::format("<{0}{1}>{2}</{0}>", heading ? "th" : "td", heading ? scope : "", for_page(rows[r][c]));
    }
    text += r == 0 ? "</tr></thead><tbody>" : "</tr>";
  }
  return text + "</tbody></table></div>\n";
}

std::string folded_table(std::string_view summary, const std::vector<std::vector<std::string>>& rows) {
  return fmt::format("<details><summary>{}</summary>{}</details>\n", for_page(summary), html_table(rows));
}

std::string svg(double width, double height, std::string_view title, const std::string& content) {
  return fmt::format(
      "<div class=\"wide\"><svg role=\"img\" viewBox=\"0 0 {0:.0f} {1:.0f}\" width=\"{0:.0f}\" "
      "height=\"{1:.0f}\" xmlns=\"http://www.w3.org/2000/svg\"><title>{2}</title>{3}</svg></div>\n",
      width, height, for_page(title), content);
}

std::string px(double value) {
  return fmt::format("{:.1f}", value);
}

}  // namespace searoom
