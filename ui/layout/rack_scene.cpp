// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/rack_scene.h"

#include "core/scenario/rack_room.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace headroom::ui {

namespace {

constexpr double slotWidth = 29, slotHeight = 30, slotGap = 2, nameWidth = 62;
constexpr double narrowestSlot = 18, lowestSlot = 14;

QString rowTitle(const Scenario& scenario, const Rack& rack)
{
    const Site* site = findSite(scenario, rack.site);
    const QString name = site ? QString::fromStdString(site->name) : QString();
    const QString row = QString::fromStdString(rack.row);
    if (name.isEmpty() || row.isEmpty())
        return name + row;
    return QCoreApplication::translate("headroom::ui::RackScene", "%1, row %2").arg(name, row);
}

/// The server that the plan grows by: the one placed last.
const Placement* typicalServer(const Scenario& scenario)
{
    for (auto rack = scenario.racks.rbegin(); rack != scenario.racks.rend(); ++rack) {
        for (auto placement = (*rack)->placements.rbegin(); placement != (*rack)->placements.rend();
             ++placement) {
            if (placement->kind == ItemKind::Server)
                return &*placement;
        }
    }
    return nullptr;
}

}  // namespace

double RackBox::top(RackUnits bottom, RackUnits height) const
{
    return frame.bottom() - measure::rail - (bottom.units() - 1 + height.units()) * measure::unit;
}

QRectF RackBox::railArea(int which, int count) const
{
    // Right, left, right, …; more than two share the length of a rail.
    const int shares = std::max(1, (count + 1) / 2), share = which / 2;
    const double length = (frame.height() - 2 * measure::rail) / shares;
    const double left = which % 2 == 0 ? frame.right() - measure::rail : frame.left();
    return {left + 1, frame.top() + measure::rail + share * length + 1, measure::rail - 2, length - 2};
}

QRectF RackBox::area(RackUnits bottom, RackUnits height) const
{
    if (height.halves == 0) {
        const auto hanging = std::count_if(devices.begin(), devices.end(), [](const DeviceBox& device) {
            return device.area.width() < measure::rail;
        });
        return railArea(static_cast<int>(hanging), static_cast<int>(hanging) + 1);
    }
    return {frame.left() + measure::rail, top(bottom, height), frame.width() - 2 * measure::rail,
            height.units() * measure::unit};
}

std::vector<QRectF> RackScene::slotAreas(const QRectF& device, int count)
{
    std::vector<QRectF> areas;
    if (count <= 0)
        return areas;
    const double height = device.height() - 8;
    int rows = std::clamp(static_cast<int>(height / (slotHeight + slotGap)), 1, std::max(1, (count + 3) / 4));
    const double room = device.width() - nameWidth - 4;
    const auto columnsIn = [count](int lines) { return (count + lines - 1) / lines; };
    const auto widthIn = [&](int lines) { return (room + slotGap) / columnsIn(lines) - slotGap; };
    // Lower ones that can be seen are better than high ones that cannot.
    while (rows < count && widthIn(rows) < narrowestSlot &&
           (height + slotGap) / (rows + 1) - slotGap >= lowestSlot)
        ++rows;
    const int columns = columnsIn(rows);
    const double width = std::min(slotWidth, widthIn(rows));
    const double each = std::min(slotHeight, (height - (rows - 1) * slotGap) / rows);
    const double left = device.right() - 4 - columns * (width + slotGap) + slotGap;
    const double top = device.center().y() - (rows * (each + slotGap) - slotGap) / 2;
    for (int i = 0; i < count; ++i)
        areas.emplace_back(left + (i % columns) * (width + slotGap), top + (i / columns) * (each + slotGap),
                           width, each);
    return areas;
}

void RackScene::fill(RackBox& box) const
{
    box.devices.clear();
    box.cards.clear();
    box.devices.reserve(box.rack->placements.size());
    const auto heightIn = [this](const Placement& placement) {
        return heightOf(m_catalogue, placement.kind, placement.item).value_or(wholeUnits(1));
    };
    const auto& placements = box.rack->placements;
    const auto hanging =
        static_cast<int>(std::count_if(placements.begin(), placements.end(),
                                       [&](const Placement& one) { return heightIn(one).halves == 0; }));
    int hung = 0;
    for (const Placement& placement : placements) {
        const RackUnits height = heightIn(placement);
        DeviceBox device{&placement,
                         height.halves == 0 ? box.railArea(hung++, hanging)
                                            : box.area(placement.bottom, height),
                         plannedPower(m_catalogue, placement),
                         {}};
        device.bays = slotAreas(device.area, static_cast<int>(placement.accelerators.size()));
        box.devices.push_back(std::move(device));
        for (const std::string& card : placement.accelerators) {
            if (!card.empty())
                ++box.cards[card];
        }
    }
}

double RackScene::shelfHeight(std::size_t first, int columns) const
{
    const std::size_t end = std::min(m_rowSizes.size(), first + static_cast<std::size_t>(columns));
    double height = 0;
    for (std::size_t i = first; i < end; ++i)
        height = std::max(height, m_rowSizes[i].height());
    return height;
}

QSizeF RackScene::sizeIn(int columns, std::vector<double>* lefts) const
{
    const auto count = static_cast<std::size_t>(columns);
    std::vector<double> widths(count);
    double height = 0;
    for (std::size_t i = 0; i < m_rowSizes.size(); ++i) {
        widths[i % count] = std::max(widths[i % count], m_rowSizes[i].width());
        if (i % count == 0)
            height += shelfHeight(i, columns) + (i > 0 ? measure::gap : 0);
    }
    double x = measure::margin;
    for (const double width : widths) {
        if (lefts)
            lefts->push_back(x);
        x += width + 2 * measure::gap;
    }
    return {x - 2 * measure::gap + measure::margin, height + 4};
}

int RackScene::columnsFor(const QSizeF& view) const
{
    // Side by side only where it is plainly larger: below each other rows are easier to follow.
    constexpr double plainly = 1.15;
    constexpr int most = 8;
    int best = 1;
    double largest = 0;
    for (int columns = 1; columns <= std::min(most, static_cast<int>(m_rowSizes.size())); ++columns) {
        const QSizeF size = sizeIn(columns);
        const double zoom = std::min(view.width() / size.width(), view.height() / size.height());
        if (zoom > largest * plainly) {
            largest = zoom;
            best = columns;
        }
    }
    return best;
}

RackScene::RackScene(const Scenario& scenario, const Catalogue& catalogue, const RackScene* before,
                     int columns)
    : m_scenario(scenario),
      m_catalogue(catalogue),
      m_columns(columns)
{
    // Rows in the order in which their first rack was placed.
    std::vector<std::pair<std::uint64_t, std::string>> order;
    std::map<std::pair<std::uint64_t, std::string>, std::vector<std::size_t>> members;
    for (std::size_t i = 0; i < scenario.racks.size(); ++i) {
        const Rack& rack = *scenario.racks[i];
        const std::pair key{rack.site.number, rack.row};
        auto& list = members[key];
        if (list.empty())
            order.push_back(key);
        list.push_back(i);
    }
    m_racks.resize(scenario.racks.size());
    constexpr double cell = measure::numbers + measure::frame + measure::gaugeGap + measure::gauge;
    const double title = order.size() > 1 ? measure::rowTitle : 0;
    for (const auto& key : order) {
        const auto& list = members[key];
        RackUnits tallest{};
        for (const std::size_t i : list)
            tallest = std::max(tallest, scenario.racks[i]->height);
        m_rowSizes.emplace_back(static_cast<double>(list.size()) * (cell + measure::gap) - measure::gap,
                                title + measure::header + tallest.units() * measure::unit +
                                    2 * measure::rail + measure::footer);
    }
    std::vector<double> lefts;
    const QSizeF size = sizeIn(columns, &lefts);
    if (!order.empty())
        m_bounds = QRectF(QPointF(), size);
    const auto inShelf = static_cast<std::size_t>(columns);
    double y = 0;
    for (std::size_t row = 0; row < order.size(); ++row) {
        const auto& list = members[order[row]];
        const double bottom = y + shelfHeight(row - row % inShelf, columns);
        const double frameBottom = bottom - measure::footer;
        double x = lefts[row % inShelf];
        const QRectF area(x, bottom - m_rowSizes[row].height(), m_rowSizes[row].width(),
                          m_rowSizes[row].height());
        for (const std::size_t i : list) {
            RackBox& box = m_racks[i];
            box.rack = scenario.racks[i];
            box.index = i;
            const double height = box.rack->height.units() * measure::unit + 2 * measure::rail;
            box.frame = QRectF(x + measure::numbers, frameBottom - height, measure::frame, height);
            box.cell = QRectF(x, box.frame.top() - measure::header, cell,
                              height + measure::header + measure::footer);
            const RackBox* old = before && i < before->m_racks.size() ? &before->m_racks[i] : nullptr;
            if (old && old->rack == box.rack && old->frame == box.frame &&
                &before->m_catalogue == &m_catalogue) {
                box.devices = old->devices;
                box.cards = old->cards;
            } else
                fill(box);
            m_byId[box.rack->id.number] = i;
            x = box.cell.right() + measure::gap;
        }
        const bool last = row % inShelf + 1 == inShelf || row + 1 == order.size();
        m_rows.push_back({rowTitle(scenario, *scenario.racks[list.front()]), area, last});
        if (last)
            y = bottom + measure::gap;
    }
}

Hit RackScene::at(QPointF world) const
{
    Hit hit;
    for (const RackBox& box : m_racks) {
        if (!box.cell.contains(world))
            continue;
        hit.rack = &box;
        hit.units = (box.frame.bottom() - measure::rail - world.y()) / measure::unit;
        for (const DeviceBox& device : box.devices) {
            if (!device.area.contains(world))
                continue;
            hit.device = &device;
            for (std::size_t i = 0; i < device.bays.size(); ++i) {
                if (device.bays[i].adjusted(-1, -4, 1, 4).contains(world))
                    hit.slot = static_cast<int>(i);
            }
        }
        break;
    }
    return hit;
}

const RackBox* RackScene::rack(RackId id) const
{
    const auto found = m_byId.find(id.number);
    return found == m_byId.end() ? nullptr : &m_racks[found->second];
}

std::pair<const RackBox*, const DeviceBox*> RackScene::device(PlacementId id) const
{
    for (const RackBox& box : m_racks) {
        for (const DeviceBox& device : box.devices) {
            if (device.placement->id == id)
                return {&box, &device};
        }
    }
    return {nullptr, nullptr};
}

QRectF RackScene::nextRack(SiteId site, const std::string& row, RackUnits height) const
{
    const double high = height.units() * measure::unit + 2 * measure::rail;
    const RackBox* last = nullptr;
    for (const RackBox& box : m_racks) {
        if (box.rack->site == site && box.rack->row == row)
            last = &box;
    }
    if (!last)
        return {measure::margin + measure::numbers, m_bounds.bottom() + measure::header, measure::frame,
                high};
    return {last->cell.right() + measure::gap + measure::numbers, last->frame.bottom() - high, measure::frame,
            high};
}

const RackSpace& RackScene::space(const RackBox& box) const
{
    if (box.space)
        return *box.space;
    RackSpace space;
    const int units = box.rack->height.halves / 2;
    std::vector<bool> taken(static_cast<std::size_t>(units) + 1);
    for (const DeviceBox& device : box.devices) {
        const RackUnits height =
            heightOf(m_catalogue, device.placement->kind, device.placement->item).value_or(wholeUnits(1));
        for (int u = device.placement->bottom.halves / 2;
             u < (device.placement->bottom + height).halves / 2 + (height.halves % 2); ++u) {
            if (u >= 1 && u <= units)
                taken[static_cast<std::size_t>(u)] = true;
        }
    }
    std::vector<bool> usable(taken.size());
    if (const Placement* typical = typicalServer(m_scenario)) {
        const Placement draft = draftPlacement(m_scenario, m_catalogue, typical->kind, typical->item);
        const RackUnits height = heightOf(m_catalogue, draft.kind, draft.item).value_or(wholeUnits(1));
        const RackRoom room(m_scenario.assumptions, m_catalogue, *box.rack, {});
        Power planned{};
        bool allKnown = true;
        const Power limit = box.rack->feedRating.value * m_scenario.assumptions.planningShare.value;
        for (const DeviceBox& device : box.devices) {
            planned += device.power.value_or(Power{});
            allKnown = allKnown && device.power;
        }
        space.reserve = limit - planned;
        // Where nobody knows what is drawn, nobody can say how many more there may be.
        space.each = allKnown ? plannedPower(m_catalogue, draft) : std::nullopt;
        int most = space.each ? units : 0;
        if (space.each && space.each->value() > 0)
            most = static_cast<int>(std::floor(space.reserve.value() / space.each->value() + 1e-9));
        for (int u = 1; u + height.units() - 1 <= units && space.more < most;) {
            const auto refusal = room.refusal(m_catalogue, draft, wholeUnits(u), Face::Front);
            if (refusal) {
                if (refusal->obstacle == Obstacle::PowerLimit || refusal->obstacle == Obstacle::WeightLimit)
                    space.why = refusal->obstacle;
                ++u;
                continue;
            }
            if (!space.fits)
                space.fits = box.area(wholeUnits(u), height);
            ++space.more;
            for (int k = 0; k < static_cast<int>(std::ceil(height.units())); ++k)
                usable[static_cast<std::size_t>(u + k)] = true;
            u += static_cast<int>(std::ceil(height.units()));
        }
        if (!space.why && space.each && space.more >= most)
            space.why = Obstacle::PowerLimit;
        if (space.why) {
            for (int u = 1; u <= units;) {
                int end = u;
                while (end <= units && !taken[static_cast<std::size_t>(end)] &&
                       !usable[static_cast<std::size_t>(end)])
                    ++end;
                if (end > u) {
                    space.unusable.push_back(box.area(wholeUnits(u), wholeUnits(end - u)));
                    space.unusableUnits += end - u;
                }
                u = end + 1;
            }
        }
    }
    box.space = std::make_shared<const RackSpace>(std::move(space));
    return *box.space;
}

}  // namespace headroom::ui
