// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cash_flow_csv.h"

#include "core/exchange/json_economics.h"
#include "core/exchange/json_text.h"

#include <array>
#include <charconv>
#include <numeric>

namespace headroom {

namespace {

/// To twelve digits: what binary fractions leave behind would only puzzle who opens the sheet.
std::string amountOf(Money amount)
{
    std::array<char, 40> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), amount.value(),
                                   std::chars_format::general, 12);
    double rounded = 0;
    std::from_chars(digits.data(), end.ptr, rounded);
    return jsonNumber(rounded);
}

class Sheet {
public:
    Sheet(std::string_view currency, std::size_t columns) : m_currency(currency), m_columns(columns) {}

    void head(CashPeriod period)
    {
        m_text = "option,category,currency,sum,start";
        for (std::size_t i = 1; i < m_columns; ++i)
            m_text += (period == CashPeriod::Month ? ",month " : ",year ") + std::to_string(i);
        m_text += '\n';
    }
    void row(CostOption option, std::string_view category, const std::vector<Money>& amounts)
    {
        begin(option, category);
        m_text += amountOf(std::accumulate(amounts.begin(), amounts.end(), Money{}));
        list(amounts);
    }
    /// A sum of sums is no figure, so the column stays empty.
    void cumulative(CostOption option, const std::vector<Money>& amounts)
    {
        begin(option, "cumulative");
        list(amounts);
    }
    void unknown(CostOption option)
    {
        begin(option, "total");
        m_text += std::string(m_columns, ',') + '\n';
    }
    std::string text() && { return std::move(m_text); }

private:
    void begin(CostOption option, std::string_view category)
    {
        m_text.append(wordOf(option)).append(",").append(category).append(",").append(m_currency).append(",");
    }
    void list(const std::vector<Money>& amounts)
    {
        for (const Money& amount : amounts)
            m_text += ',' + amountOf(amount);
        m_text += '\n';
    }

    std::string_view m_currency;
    std::size_t m_columns;
    std::string m_text;
};

}  // namespace

std::string cashFlowCsv(const Scenario& scenario, const EconomicsResult& economics, CashPeriod period)
{
    const std::vector<Money> months(static_cast<std::size_t>(economics.months) + 1);
    Sheet sheet(scenario.info.currency, inPeriods(months, period).size());
    sheet.head(period);
    for (const OptionResult& option : economics.options) {
        if (!option.total || option.flow.total.empty()) {
            sheet.unknown(option.option);
            continue;
        }
        for (std::size_t c = 0; c < costCategories; ++c) {
            const auto& row = option.flow.byCategory[c];
            if (!row.empty())
                sheet.row(option.option, categoryName(static_cast<CostCategory>(c)), inPeriods(row, period));
        }
        const auto total = inPeriods(option.flow.total, period);
        sheet.row(option.option, "total", total);
        sheet.cumulative(option.option, soFar(total));
    }
    return std::move(sheet).text();
}

}  // namespace headroom
