// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan_file.h"

#include "core/exchange/json_scenario.h"
#include "core/storage/replace_file.h"
#include "core/storage/scenario_file.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

namespace headroom {

Result<Scenario> openPlan(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::error_code code;
    if (!in || std::filesystem::is_directory(file, code))
        return Error{Error::Code::CannotRead,
                     {std::filesystem::is_directory(file, code) ? "it is a folder" : std::strerror(errno)},
                     file.string(),
                     {}};
    std::string head(16, '\0');
    in.read(head.data(), 16);
    if (head == std::string("SQLite format 3\0", 16))
        return openScenario(file);
    in.clear();
    in.seekg(0);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    if (text.empty())
        return Error{Error::Code::NotOurFile, {"an empty file"}, file.string(), {}};
    // Bytes that are no text would be called bad UTF-8, which helps nobody.
    if (file.extension() == ".headroom" && text.find_first_not_of(" \t\r\n") != text.find('{'))
        return Error{Error::Code::NotOurFile, {"neither SQLite nor JSON"}, file.string(), {}};
    auto scenario = scenarioFromJson(text);
    if (!scenario)
        return std::move(scenario).error().in(file.string());
    return scenario;
}

Status savePlan(const Scenario& scenario, const std::filesystem::path& file)
{
    if (file.extension() == ".json")
        return replaceFile(file, toJson(scenario));
    if (file.extension() != ".headroom")
        return Error{
            Error::Code::WrongValue, {file.extension().string(), ".headroom, .json"}, file.string(), {}};
    return saveScenario(scenario, file);
}

}  // namespace headroom
