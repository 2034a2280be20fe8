#include "sim/geo/chart_cache.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <thread>
#include <vector>

#include "sim/base/hash.h"
#include "tests/geo/bay_of_bengal.h"
#include "tests/support/file_contents.h"

namespace searoom::test {
namespace {

namespace fs = std::filesystem;

void write(const fs::path& path, const std::string& contents) {
  std::ofstream(path, std::ios::binary | std::ios::trunc) << contents;
}

class Cache : public ::testing::Test {
 protected:
  Cache() { fs::remove_all(directory_); }
  ~Cache() override { fs::remove_all(directory_); }

  std::string loaded(const std::string& kind, const std::string& key) const {
    const auto payload = cache_.load(kind, key);
    return payload ? std::string(payload->bytes) : "nothing";
  }

  fs::path directory_ =
      fs::temp_directory_path() / ("searoom-cache-test-" + std::to_string(getpid()) + "-" +
                                   ::testing::UnitTest::GetInstance()->current_test_info()->name());
  ChartCache cache_{directory_};
  const std::string key_ = content_hash("a");
};

ChartInput strait_input() {
  ChartInput input = bay_input();
  input.box = {95, 5, 100, 10};
  return input;
}

std::vector<float> costs_of(const Chart& chart, int destination) {
  std::vector<float> costs;
  for (int cell = 0; cell < chart.grid().size(); ++cell)
    costs.push_back(chart.field_to(destination).cost(cell));
  return costs;
}

void expect_same_chart(const Chart& a, const Chart& b, int destination) {
  EXPECT_EQ(a.mask().country_of_cells(), b.mask().country_of_cells());
  EXPECT_EQ(a.mask().countries(), b.mask().countries());
  EXPECT_EQ(a.coast().metres_of_cells(), b.coast().metres_of_cells());
  EXPECT_EQ(a.coast().nearest_of_cells(), b.coast().nearest_of_cells());
  EXPECT_EQ(costs_of(a, destination), costs_of(b, destination));
}

TEST_F(Cache, GivesBackWhatWasStored) {
  cache_.store("field", key_, "payload");
  EXPECT_EQ(loaded("field", key_), "payload");
  EXPECT_EQ(loaded("field", content_hash("b")), "nothing");
}

TEST_F(Cache, AnEmptyPayloadIsAPayload) {
  cache_.store("field", key_, "");
  EXPECT_EQ(loaded("field", key_), "");
}

TEST_F(Cache, EveryFlippedByteIsDetected) {
  cache_.store("field", key_, "some bytes that matter");
  const fs::path file = cache_.file_of("field", key_);
  const std::string good = contents_of(file);
  for (std::size_t i = 0; i < good.size(); ++i) {
    std::string bad = good;
    bad[i] = static_cast<char>(bad[i] ^ (1 << (i % 8)));
    write(file, bad);
    ASSERT_EQ(loaded("field", key_), "nothing") << i;
  }
  write(file, good);
  EXPECT_EQ(loaded("field", key_), "some bytes that matter");
}

TEST_F(Cache, AFileCutShortOrGrownIsDetected) {
  cache_.store("field", key_, "some bytes that matter");
  const fs::path file = cache_.file_of("field", key_);
  const std::string good = contents_of(file);
  for (std::size_t length = 0; length < good.size(); ++length) {
    write(file, good.substr(0, length));
    ASSERT_EQ(loaded("field", key_), "nothing") << length;
  }
  write(file, good + "x");
  EXPECT_EQ(loaded("field", key_), "nothing");
}

TEST_F(Cache, AnEntryUnderAnotherNameIsNotTrusted) {
  cache_.store("field", key_, "payload");
  const std::string other = content_hash("b");
  fs::copy_file(cache_.file_of("field", key_), cache_.file_of("field", other));
  EXPECT_EQ(loaded("field", other), "nothing");
}

TEST_F(Cache, WhatOthersMayWriteIsNotTrusted) {
  cache_.store("field", key_, "payload");
  const fs::path entry = cache_.file_of("field", key_);
  for (const fs::path& open : {entry, directory_}) {
    for (const fs::perms others : {fs::perms::group_write, fs::perms::others_write}) {
      fs::permissions(open, others, fs::perm_options::add);
      EXPECT_EQ(loaded("field", key_), "nothing") << open;
      fs::permissions(open, others, fs::perm_options::remove);
      EXPECT_EQ(loaded("field", key_), "payload");
    }
  }
}

TEST_F(Cache, IsClosedToOthersWhateverTheMaskOfNewFiles) {
  const mode_t before = umask(0);
  cache_.store("field", key_, "payload");
  umask(before);
  EXPECT_EQ(loaded("field", key_), "payload");
}

TEST_F(Cache, APipeIsNotWaitedForAndAHugeFileIsPassedOver) {
  cache_.store("field", key_, "payload");
  const fs::path entry = cache_.file_of("field", key_);
  fs::remove(entry);
  ASSERT_EQ(mkfifo(entry.c_str(), 0600), 0);
  EXPECT_EQ(loaded("field", key_), "nothing");
  fs::remove(entry);
  write(entry, "");
  fs::resize_file(entry, std::uintmax_t{200} << 30);  // sparse
  EXPECT_EQ(loaded("field", key_), "nothing");
}

TEST_F(Cache, ADirectoryThatCannotBeIsNoCache) {
  write(directory_, "a file where the directory should be");
  cache_.store("field", key_, "payload");
  EXPECT_EQ(loaded("field", key_), "nothing");
}

TEST_F(Cache, ConcurrentWritersLeaveOneWholeEntryAndNoRest) {
  const std::string payload(100000, 'p');
  {
    std::vector<std::jthread> writers;
    for (int i = 0; i < 4; ++i) {
      writers.emplace_back([&] {
        for (int k = 0; k < 20; ++k) cache_.store("field", key_, payload);
      });
    }
  }
  EXPECT_EQ(loaded("field", key_), payload);
  EXPECT_EQ(std::distance(fs::directory_iterator(directory_), fs::directory_iterator()), 1);
}

TEST_F(Cache, AChartIsTheSameWithAndWithoutAndAfterDamage) {
  Chart plain(strait_input(), ChartCache::none());
  const int to = plain.grid().cell_of({7, 97});
  plain.prepare_destinations({to}, 1);
  RandomPlaces places(10);
  for (int round = 0; round < 6; ++round) {
    Chart cached(strait_input(), cache_);
    cached.prepare_destinations({to}, 2);
    expect_same_chart(plain, cached, to);
    for (const auto& entry : fs::directory_iterator(directory_)) {
      std::string bytes = contents_of(entry.path());
      if (round == 3)
        bytes.clear();
      else if (round == 4)
        bytes.resize(bytes.size() / 2);
      else if (round > 0)
        bytes[static_cast<std::size_t>(places.between(0, static_cast<double>(bytes.size())))] ^= 0x40;
      write(entry.path(), bytes);
    }
  }
}

// More than two pages.
std::string long_payload() {
  std::string payload;
  while (payload.size() < 2 * CachedPages::page_bytes + 100) payload += std::to_string(payload.size()) + " ";
  return payload;
}

// All pages in a row, as far as they can be read as they were stored.
std::string read_pages(const CachedPages* pages) {
  if (pages == nullptr) return "nothing";
  std::string bytes;
  for (std::size_t page = 0; page < pages->pages(); ++page) {
    std::string piece(pages->size_of(page), '\0');
    if (!pages->read(page, piece.data())) return "no longer";
    bytes += piece;
  }
  return bytes;
}

TEST_F(Cache, GivesBackByPagesWhatWasStoredSo) {
  for (const std::string& payload :
       {std::string(), std::string("short"), std::string(CachedPages::page_bytes, 'p'), long_payload()}) {
    cache_.store_pages("field", key_, payload);
    EXPECT_EQ(read_pages(cache_.load_pages("field", key_).get()), payload);
    if (!payload.empty()) {
      EXPECT_EQ(loaded("field", key_), "nothing") << "an entry of another kind";
    }
  }
  cache_.store("field", key_, long_payload());
  EXPECT_EQ(cache_.load_pages("field", key_), nullptr);
  EXPECT_EQ(cache_.load_pages("field", content_hash("b")), nullptr);
}

TEST_F(Cache, OfPagesEveryFlippedByteAndLengthIsDetected) {
  const std::string payload = long_payload();
  cache_.store_pages("field", key_, payload);
  const fs::path file = cache_.file_of("field", key_);
  const std::string good = contents_of(file);
  for (std::size_t i = 0; i < good.size(); i += i < 400 ? 1 : 997) {
    std::string bad = good;
    bad[i] = static_cast<char>(bad[i] ^ (1 << (i % 8)));
    write(file, bad);
    ASSERT_NE(read_pages(cache_.load_pages("field", key_).get()), payload) << i;
    write(file, good.substr(0, i));
    ASSERT_EQ(cache_.load_pages("field", key_), nullptr) << i;
  }
  write(file, good + "x");
  EXPECT_EQ(cache_.load_pages("field", key_), nullptr);
}

// While a chart has the entry open, and has read a part of it.
TEST_F(Cache, AFieldStaysTheSameWhateverHappensToItsEntryMeanwhile) {
  Chart plain(strait_input(), ChartCache::none());
  const int to = plain.grid().cell_of({7, 97});
  plain.prepare_destinations({to}, 1);
  const std::vector<float> good = costs_of(plain, to);
  fs::path file;
  const auto opened = [&] {
    auto chart = std::make_unique<Chart>(strait_input(), cache_);
    chart->prepare_destinations({to}, 1);
    for (const auto& entry : fs::directory_iterator(directory_)) {
      if (entry.path().filename().string().starts_with("field")) file = entry.path();
    }
    return chart;
  };
  const auto expect_same_after = [&](const std::string& what, const auto& harm) {
    opened();  // and kept
    auto chart = opened();
    EXPECT_TRUE(chart->field_to(to).costs().empty()) << "it is read by pages";
    EXPECT_EQ(chart->field_to(to).cost(0), good[0]);
    harm();
    EXPECT_EQ(costs_of(*chart, to), good) << what;
    chart.reset();
    EXPECT_EQ(costs_of(*opened(), to), good) << "the next after " << what;
  };
  expect_same_after("nothing", [] {});
  expect_same_after("cut short", [&] { fs::resize_file(file, fs::file_size(file) / 2); });
  expect_same_after("emptied", [&] { fs::resize_file(file, 0); });
  expect_same_after("written over", [&] {
    std::fstream over(file, std::ios::binary | std::ios::in | std::ios::out);
    over.seekp(static_cast<std::streamoff>(fs::file_size(file) / 2));
    over << std::string(100, 'x');
  });
  expect_same_after("removed", [&] { fs::remove(file); });
  expect_same_after("replaced", [&] {
    fs::remove(file);
    write(file, "another");
  });
}

TEST_F(Cache, AFieldIsReadByManyThreadsAtOnce) {
  Chart plain(strait_input(), ChartCache::none());
  const int to = plain.grid().cell_of({7, 97});
  plain.prepare_destinations({to}, 1);
  const std::vector<float> good = costs_of(plain, to);
  for (const bool harmed : {false, true}) {
    {
      Chart first(strait_input(), cache_);
      first.prepare_destinations({to}, 1);
    }
    Chart chart(strait_input(), cache_);
    chart.prepare_destinations({to}, 1);
    if (harmed) {
      for (const auto& entry : fs::directory_iterator(directory_)) fs::resize_file(entry.path(), 1);
    }
    std::vector<std::vector<float>> read(4);
    {
      std::vector<std::jthread> readers;
      for (std::vector<float>& mine : read) readers.emplace_back([&] { mine = costs_of(chart, to); });
    }
    for (const std::vector<float>& each : read) EXPECT_EQ(each, good);
  }
}

TEST_F(Cache, AChartOfAnotherCoastDoesNotMeetTheFirst) {
  const Chart first(strait_input(), cache_);
  ChartInput other = strait_input();
  other.coast_text = R"({"type":"FeatureCollection","features":[]})";
  EXPECT_TRUE(Chart(other, cache_).mask().all_sea());
  EXPECT_FALSE(Chart(strait_input(), cache_).mask().all_sea());
}

}  // namespace
}  // namespace searoom::test
