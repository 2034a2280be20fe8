// What a log must bear: being cut, being damaged, being read while it grows, being gone on with.
#include <gmock/gmock.h>

#include <sstream>

#include "sim/base/complaints.h"
#include "sim/record/exports/exporter.h"
#include "tests/record/small_log.h"
#include "tests/support/log_blocks.h"

namespace searoom::test {
namespace {

using ::testing::HasSubstr;

bool begins_with(const std::vector<Event>& all, const std::vector<Event>& part) {
  return part.size() <= all.size() && std::equal(part.begin(), part.end(), all.begin());
}

TEST(Log, GivesBackItsHeaderAndItsEvents) {
  const TempFolder folder;
  LogReader log(write_small_log(folder));
  EXPECT_EQ(header_line(log.header()), header_line(small_header()));
  EXPECT_EQ(events_of(log), small_events());
  EXPECT_EQ(log.trouble(), "");
}

TEST(Log, OfSeveralBlocksIsReadToItsEnd) {
  const TempFolder folder;
  const std::vector<Event> events = many_events(30'000);
  LogReader log(write_log(folder / "run.jsonl.zst", events));
  EXPECT_EQ(events_of(log), events);
  EXPECT_EQ(log.trouble(), "");
}

TEST(Log, HasEqualBytesForEqualEvents) {
  const TempFolder folder;
  EXPECT_EQ(contents_of(write_log(folder / "a", many_events(3000))),
            contents_of(write_log(folder / "b", many_events(3000))));
}

TEST(Log, HasEqualBytesHoweverTheEventsAreHandedOver) {
  const TempFolder folder;
  const std::vector<Event> events = many_events(20'000);  // of no whole day
  {
    LogWriter at_once(folder / "at-once", small_header());
    at_once.write(events);
    at_once.finish();
    LogWriter one_by_one(folder / "one-by-one", small_header());
    for (const Event& event : events) one_by_one.write({event});
    one_by_one.finish();
  }
  EXPECT_EQ(contents_of(folder / "at-once"), contents_of(folder / "one-by-one"));
}

TEST(Log, CutAnywherePlaysToWhereItIsWholeAndSaysSo) {
  const TempFolder folder;
  const std::vector<Event> events = many_events(1500);
  const std::string whole = contents_of(write_log(folder / "whole", events));
  std::size_t longest = 0;
  for (std::size_t size = 0; size < whole.size(); size += 97) {
    write_contents(folder / "cut", whole.substr(0, size));
    try {
      LogReader log(folder / "cut");
      const std::vector<Event> read = events_of(log);
      EXPECT_TRUE(begins_with(events, read)) << size;
      EXPECT_THAT(log.trouble(), HasSubstr("not finished")) << size;
      EXPECT_GE(read.size(), longest) << "a longer file told less";
      longest = read.size();
    } catch (const BadInput& e) {
      EXPECT_EQ(longest, 0u) << "a longer file had no header";
      EXPECT_THAT(e.what(), HasSubstr("found no run log"));
    }
  }
  EXPECT_GT(longest, events.size() / 2);
}

TEST(Log, WithAFlippedByteIsReadOrRefusedButNeverCrashes) {
  const TempFolder folder;
  const std::string whole = contents_of(write_small_log(folder));
  for (std::size_t at = 0; at < whole.size(); ++at) {
    for (const char flip : {'\x01', '\x10', '\xff'}) {
      std::string damaged = whole;
      damaged[at] = static_cast<char>(damaged[at] ^ flip);
      write_contents(folder / "damaged", damaged);
      for (const Exporter& exporter : exporters()) {
        if (!exporter.is_text && at % 16 != 0) continue;  // it is slow
        try {
          LogReader log(folder / "damaged");
          std::ostringstream out;
          exporter.write(log, out);
          EXPECT_FALSE(out.str().empty());
        } catch (const BadInput&) {
        }
      }
    }
  }
}

TEST(Log, WithADamagedBlockIsReadToThatBlock) {
  const TempFolder folder;
  const std::string first_day = [&] {
    LogWriter log(folder / "day", small_header());
    const auto events = many_events(145);
    log.write({events.begin(), events.end() - 1});
    log.end_tick(144);
    return contents_of(folder / "day");
  }();
  write_contents(folder / "damaged", first_day + "this is no block");
  LogReader log(folder / "damaged");
  EXPECT_EQ(events_of(log).size(), 145u);
  EXPECT_THAT(log.trouble(), HasSubstr("read to where it is whole: found a damaged block"));
}

TEST(Log, ThatIsNotOneIsBadInput) {
  const TempFolder folder;
  EXPECT_THROW(LogReader(folder / "none"), BadInput);
  EXPECT_THROW(LogReader(folder.path()), BadInput);
  for (const std::string text : {"", "not a log\n", "{\"searoom_log\":1}\n", "\x28\xb5\x2f\xfd"}) {
    write_contents(folder / "other", text);
    EXPECT_THROW(LogReader(folder / "other"), BadInput) << text;
  }
}

TEST(Log, OfAnotherFormatIsRefusedByItsNumber) {
  const TempFolder folder;
  RunHeader header = small_header();
  header.version = run_log_version + 1;
  LogWriter(folder / "run", header).finish();
  try {
    LogReader log(folder / "run");
    FAIL();
  } catch (const BadInput& e) {
    EXPECT_THAT(e.what(), HasSubstr("found a log of format 5, wanted format 3 to 4"));
  }
}

TEST(Log, OfWhichABlockIsLostDoubledOrOutOfItsPlaceIsReadToThere) {
  const TempFolder folder;
  const std::vector<Event> events = many_events(1000);
  const std::vector<std::string> whole = blocks_of(contents_of(write_log(folder / "whole", events)));
  ASSERT_EQ(whole.size(), 8u) << "the header, and seven days";
  struct Damage {
    const char* what;
    void (*damage)(std::vector<std::string>&);
    const char* said;
  };
  const Damage damages[] = {
      {"lost", [](auto& b) { b.erase(b.begin() + 3); }, "found block 4 where block 3 belongs"},
      {"several lost", [](auto& b) { b.erase(b.begin() + 2, b.begin() + 6); }, "found block 6 where block 2"},
      {"doubled", [](auto& b) { b.insert(b.begin() + 3, b[3]); }, "found block 3 where block 4 belongs"},
      {"swapped", [](auto& b) { std::swap(b[2], b[5]); }, "found block 5 where block 2 belongs"},
      {"reversed", [](auto& b) { std::reverse(b.begin() + 1, b.end()); }, "found block 7 where block 1"},
      {"without its mark", [](auto& b) { b[4].erase(0, b[4].find("\x28\xb5\x2f\xfd")); }, "without its mark"},
      {"with more after the end", [](auto& b) { b.push_back(b[7]); }, "found block 7 where block 8 belongs"},
  };
  for (const Damage& d : damages) {
    std::vector<std::string> blocks = whole;
    d.damage(blocks);
    std::string bytes;
    for (const std::string& block : blocks) bytes += block;
    write_contents(folder / "damaged", bytes);
    LogReader log(folder / "damaged");
    EXPECT_TRUE(begins_with(events, events_of(log))) << d.what;
    EXPECT_THAT(log.trouble(), HasSubstr(d.said)) << d.what;
  }
}

TEST(Log, WithABlockOfAnotherRunIsReadToThere) {
  const TempFolder folder;
  const std::vector<Event> events = many_events(1000);
  std::vector<std::string> blocks = blocks_of(contents_of(write_log(folder / "whole", events)));
  RunHeader header = small_header();
  header.seed = 2;
  {
    LogWriter other(folder / "other", header);
    write_log(other, events);
    other.finish();
  }
  blocks[4] = blocks_of(contents_of(folder / "other"))[4];
  std::string bytes;
  for (const std::string& block : blocks) bytes += block;
  write_contents(folder / "mixed", bytes);
  LogReader log(folder / "mixed");
  EXPECT_TRUE(begins_with(events, events_of(log)));
  EXPECT_THAT(log.trouble(), HasSubstr("found block 4 of another log"));
}

TEST(Log, IsReadableWhileItGrowsAndAfterItsWriterIsKilled) {
  const TempFolder folder;
  const std::vector<Event> events = many_events(1000);
  {
    LogWriter writer(folder / "run", small_header());
    EXPECT_EQ(header_line(LogReader(folder / "run").header()), header_line(small_header()));
    write_log(writer, {events.begin(), events.begin() + 500});  // no finish: 3 whole days of 144 ticks
  }
  LogReader log(folder / "run");
  EXPECT_EQ(events_of(log), std::vector<Event>(events.begin(), events.begin() + 3 * 144));
  EXPECT_THAT(log.trouble(), HasSubstr("not finished"));
}

TEST(Log, GoneOnWithFromACheckpointHasTheSameBytes) {
  const TempFolder folder;
  const std::vector<Event> events = many_events(1000);
  const std::string whole = contents_of(write_log(folder / "whole", events));
  for (const std::ptrdiff_t stop : {0, 1, 143, 144, 145, 500, 999, 1001}) {
    LogWriter::Resume resume;
    {
      LogWriter before(folder / "stopped", small_header());
      write_log(before, {events.begin(), events.begin() + stop});
      resume = before.checkpoint();
      before.write({event_at(1, EventKind::died, "after/the/checkpoint", {}, {1, 1})});
      before.finish();
    }
    EXPECT_EQ(resume.events, static_cast<std::uint64_t>(stop));
    LogWriter after(folder / "stopped", small_header(), resume);
    if (stop > 0 && stop < 1000) after.end_tick(events[static_cast<std::size_t>(stop)].tick);
    write_log(after, {events.begin() + stop, events.end()});
    after.finish();
    EXPECT_EQ(contents_of(folder / "stopped"), whole) << "stopped after " << stop << " events";
  }
}

TEST(Log, ShorterThanItsCheckpointIsNotGoneOnWith) {
  const TempFolder folder;
  LogWriter::Resume resume;
  {
    LogWriter log(folder / "run", small_header());
    resume = log.checkpoint();
  }
  fs::resize_file(folder / "run", resume.bytes - 1);
  EXPECT_THROW(LogWriter(folder / "run", small_header(), resume), std::runtime_error);
}

TEST(Log, ThatCannotBeWrittenSaysWhere) {
  const TempFolder folder;
  try {
    LogWriter log(folder / "no-such-folder/run", small_header());
    FAIL();
  } catch (const std::runtime_error& e) {
    EXPECT_THAT(e.what(), HasSubstr("no-such-folder"));
  }
}

}  // namespace
}  // namespace searoom::test
