// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/findings.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace headroom {

namespace {

constexpr int oldAfterMonths = 6;

}  // namespace

Finding finding(Severity severity, FindingCode code, std::string_view section, std::uint64_t id,
                std::string_view name, std::string_view detail)
{
    return {.severity = severity,
            .code = code,
            .subject = Path{section, id, {}},
            .name = std::string(name),
            .detail = std::string(detail)};
}

void addIfOld(std::vector<Finding>& findings, Date priced, Date plan, std::string_view section,
              std::uint64_t id, std::string_view name)
{
    if (!priced.known() && plan.known()) {
        Finding undated = finding(Severity::Unknown, FindingCode::PriceUndated, section, id, {}, name);
        undated.would = 1;
        findings.push_back(std::move(undated));
        return;
    }
    const int age = monthsBetween(priced, plan);
    if (age > oldAfterMonths)
        findings.push_back(finding(Severity::Warning, FindingCode::PriceOld, section, id, name, ratio(age),
                                   ratio(oldAfterMonths), toText(priced)));
    else if (age < 0)
        findings.push_back(
            finding(Severity::Warning, FindingCode::PriceAhead, section, id, name, toText(priced)));
}

void mergeMissingRates(std::vector<Finding>& findings)
{
    std::map<std::string, double> counts;
    for (const Finding& one : findings) {
        if (one.code == FindingCode::CurrencyWithoutRate)
            counts[one.detail] += *one.would;
    }
    if (counts.empty())
        return;
    std::erase_if(findings, [&](Finding& one) {
        if (one.code != FindingCode::CurrencyWithoutRate)
            return false;
        const auto count = counts.find(one.detail);
        if (count == counts.end())
            return true;
        one.would = count->second;
        counts.erase(count);
        return false;
    });
}

void mergeUndatedPrices(std::vector<Finding>& findings)
{
    const auto undated = [](const Finding& one) { return one.code == FindingCode::PriceUndated; };
    const auto first = std::find_if(findings.begin(), findings.end(), undated);
    if (first == findings.end())
        return;
    std::set<std::string> named{first->detail};
    for (auto other = first + 1; other != findings.end(); ++other) {
        if (undated(*other) && named.insert(other->detail).second)
            first->detail += ", " + other->detail;
    }
    first->would = static_cast<double>(named.size());
    findings.erase(std::remove_if(first + 1, findings.end(), undated), findings.end());
}

void addDefects(std::vector<Finding>& findings, std::string_view lines)
{
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        const std::string_view line = lines.substr(0, end);
        if (line.find_first_not_of(" \t\r") != std::string_view::npos)
            findings.push_back(finding(Severity::Warning, FindingCode::SourceDefect, "info", 0, {}, line));
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
}

void sortFindings(std::vector<Finding>& findings)
{
    // Refusals lead those of their severity.
    const auto rank = [](const Finding& one) {
        return std::pair(one.severity, one.code != FindingCode::RefusalCosts);
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&rank](const Finding& a, const Finding& b) { return rank(a) < rank(b); });
}

bool exceeds(double would, double allowed) { return would > allowed * (1 + 1e-9); }

}  // namespace headroom
