// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/scenario/edits.h"
#include "core/storage/scenario_file.h"
#include "tests/bench/benches.h"
#include "tests/support/hall.h"

#include <filesystem>
#include <optional>
#include <unistd.h>

namespace headroom::bench {

namespace {

constexpr double fileTarget = 150e-3;

/// A folder that goes with its owner.
class Folder {
public:
    Folder()
        : m_path(std::filesystem::temp_directory_path() / ("headroom-bench-" + std::to_string(::getpid())))
    {
        std::filesystem::create_directories(m_path);
    }
    ~Folder()
    {
        std::error_code code;
        std::filesystem::remove_all(m_path, code);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

}  // namespace

/// 100,000 servers in 10,000 racks, every one with eight cards: the strict reading of 100,000 items.
void benchFiles(Report& report)
{
    auto read = builtInCatalogue();
    HEADROOM_CHECK(static_cast<bool>(read));
    const Scenario plan =
        carryUsedEntries(support::hall({.racks = 10'000, .servers = 10, .workloads = 50}), read.value());
    const Folder folder;
    const std::filesystem::path file = folder.path() / "hall.headroom";
    report.items.push_back(measure("save 100,000 placed servers", fileTarget, [&] {
        const auto saved = saveScenario(plan, file);
        HEADROOM_CHECK(static_cast<bool>(saved));
    }));
    // Letting go of a plan is not part of opening one.
    std::optional<Result<Scenario>> opened;
    report.items.push_back(measure(
        "open 100,000 placed servers", fileTarget,
        [&] {
            opened.emplace(openScenario(file));
            HEADROOM_CHECK(static_cast<bool>(*opened));
        },
        [&] { opened.reset(); }));
}

}  // namespace headroom::bench
