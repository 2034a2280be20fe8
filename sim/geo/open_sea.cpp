#include "sim/geo/open_sea.h"

#include <algorithm>
#include <numeric>

#include "sim/geo/polygon_cells.h"

namespace searoom {
namespace {

std::vector<CellRun> sea_runs(const CellGrid& grid, const std::vector<std::uint8_t>& land) {
  std::vector<CellRun> runs;
  for (int row = 0; row < grid.rows; ++row) {
    const auto begin = land.begin() + static_cast<std::ptrdiff_t>(row) * grid.cols;
    const auto end = begin + grid.cols;
    for (auto at = std::find(begin, end, 0); at != end;) {
      const auto past = std::find_if(at, end, [](std::uint8_t cell) { return cell != 0; });
      runs.push_back({row, static_cast<int>(at - begin), static_cast<int>(past - begin) - 1});
      at = std::find(past, end, 0);
    }
  }
  return runs;
}

// Sets that are joined by their lowest member.
class JoinedRuns {
 public:
  explicit JoinedRuns(std::size_t count) : parent_(count) { std::iota(parent_.begin(), parent_.end(), 0u); }

  std::size_t root(std::size_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }
  void join(std::size_t a, std::size_t b) {
    a = root(a);
    b = root(b);
    parent_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::size_t> parent_;
};

// Runs of neighbouring rows that overlap are one sea. Both rows are walked once, from west to east.
JoinedRuns join_rows(const std::vector<CellRun>& runs) {
  JoinedRuns joined(runs.size());
  std::size_t below = 0;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    while (runs[below].row < runs[i].row - 1) ++below;
    while (runs[below].row == runs[i].row - 1 && runs[below].last_col < runs[i].first_col) ++below;
    for (std::size_t b = below; runs[b].row == runs[i].row - 1 && runs[b].first_col <= runs[i].last_col;
         ++b) {
      joined.join(b, i);
    }
  }
  return joined;
}

}  // namespace

std::vector<std::uint8_t> open_sea(const CellGrid& grid, const std::vector<std::uint8_t>& land) {
  std::vector<std::uint8_t> open(land.size(), 0);
  const std::vector<CellRun> runs = sea_runs(grid, land);
  if (runs.empty()) return open;
  JoinedRuns joined = join_rows(runs);
  std::vector<long> cells(runs.size(), 0);
  for (std::size_t i = 0; i < runs.size(); ++i) {
    cells[joined.root(i)] += runs[i].last_col - runs[i].first_col + 1;
  }
  const std::size_t largest = std::max_element(cells.begin(), cells.end()) - cells.begin();
  for (std::size_t i = 0; i < runs.size(); ++i) {
    if (joined.root(i) != largest) continue;
    const int first = grid.cell_at(runs[i].row, runs[i].first_col);
    std::fill_n(open.begin() + first, runs[i].last_col - runs[i].first_col + 1, std::uint8_t{1});
  }
  return open;
}

}  // namespace searoom
