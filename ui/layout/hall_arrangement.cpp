// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/hall_arrangement.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace headroom::ui {

namespace {

constexpr int cellWidth = 52, cellHeight = 72, cellGap = 4, rowGap = 12, inset = 16, labelColumn = 40;

/// Rows are named as they are on the floor; the site joins where there are several.
QString labelOf(const Scenario& scenario, const Rack& rack)
{
    const QString row = QString::fromStdString(rack.row);
    const Site* site = scenario.sites.size() > 1 ? findSite(scenario, rack.site) : nullptr;
    return site ? QString::fromStdString(site->name).left(3) + ' ' + row : row;
}

}  // namespace

int HallArrangement::lineHeight() { return Theme::px(cellHeight); }

HallArrangement::HallArrangement(const Scenario& scenario, int width)
{
    std::map<std::pair<std::uint64_t, std::string>, std::size_t> known;
    std::vector<std::vector<int>> members;
    for (std::size_t i = 0; i < scenario.racks.size(); ++i) {
        const Rack& rack = *scenario.racks[i];
        const auto [row, fresh] = known.try_emplace({rack.site.number, rack.row}, members.size());
        if (fresh)
            members.emplace_back();
        members[row->second].push_back(static_cast<int>(i));
    }
    m_cells.assign(scenario.racks.size(), {});
    const int left = Theme::px(labelColumn), pitch = Theme::px(cellWidth + cellGap), high = lineHeight();
    const int perLine = std::max(1, (width - left - Theme::px(inset) + Theme::px(cellGap)) / pitch);
    int y = Theme::px(inset);
    for (const std::vector<int>& row : members) {
        m_rows.push_back({labelOf(scenario, *scenario.racks[static_cast<std::size_t>(row.front())]),
                          QRect(0, y, left - Theme::px(10), high)});
        int column = 0;
        for (const int index : row) {
            if (column == perLine) {
                column = 0;
                y += high + Theme::px(cellGap);
            }
            m_cells[static_cast<std::size_t>(index)] =
                QRect(left + column * pitch, y, Theme::px(cellWidth), high);
            m_order.push_back(index);
            ++column;
        }
        y += high + Theme::px(rowGap);
    }
    m_height = y;
}

int HallArrangement::at(QPoint content) const
{
    const auto found = std::find_if(m_cells.begin(), m_cells.end(),
                                    [content](const QRect& one) { return one.contains(content); });
    return found == m_cells.end() ? -1 : static_cast<int>(found - m_cells.begin());
}

int HallArrangement::beside(int index, Direction direction) const
{
    if (m_order.empty())
        return -1;
    if (index < 0)
        return m_order.front();
    const auto here = std::find(m_order.begin(), m_order.end(), index);
    if (direction == Direction::Left)
        return here == m_order.begin() ? index : *std::prev(here);
    if (direction == Direction::Right)
        return std::next(here) == m_order.end() ? index : *std::next(here);
    const QPoint from = m_cells[static_cast<std::size_t>(index)].center();
    const int way = direction == Direction::Down ? 1 : -1;
    int best = index, nearest = 0;
    for (const int other : m_order) {
        const QPoint step = m_cells[static_cast<std::size_t>(other)].center() - from;
        // Lines first, then columns.
        const int distance = 100 * way * step.y() + std::abs(step.x());
        if (way * step.y() > 0 && (best == index || distance < nearest)) {
            best = other;
            nearest = distance;
        }
    }
    return best;
}

}  // namespace headroom::ui
