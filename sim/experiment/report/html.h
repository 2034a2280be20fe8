// Pieces of HTML. Whatever comes from a scenario passes through for_page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace searoom {

// A table with its first row and first column as headings; cells are escaped here.
std::string html_table(const std::vector<std::vector<std::string>>& rows);

// The numbers behind a picture, folded away.
std::string folded_table(std::string_view summary, const std::vector<std::vector<std::string>>& rows);

// An inline picture with a title for readers who cannot see it.
std::string svg(double width, double height, std::string_view title, const std::string& content);

// "12.3": co-ordinates with one decimal.
std::string px(double value);

}  // namespace searoom
