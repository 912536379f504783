// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/layout_accessible.h"

#include "ui/layout/layout_canvas.h"
#include "ui/text/text.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>

#include <map>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::LayoutAccessible)
};

enum class Thing { Rack, Device };

class CanvasAccessible;

/// A rack or a device, found anew by its number each time it is asked: the scene may have changed since.
class ThingAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ThingAccessible(LayoutCanvas& canvas, Thing thing, std::uint64_t id)
        : m_canvas(&canvas),
          m_thing(thing),
          m_id(id)
    {}

    bool isValid() const override { return m_canvas && rackBox(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QRect rect() const override;
    QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::Role role() const override
    {
        return m_thing == Thing::Rack ? QAccessible::Grouping : QAccessible::ListItem;
    }
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override
    {
        return m_thing == Thing::Device ? QStringList{setFocusAction(), pressAction()} : QStringList{};
    }
    void doAction(const QString& action) override
    {
        if (!isValid() || m_thing != Thing::Device)
            return;
        m_canvas->setFocus();
        m_canvas->focusDevice(PlacementId{m_id});
        if (action == pressAction())
            m_canvas->pickUpFocused();
    }
    QStringList keyBindingsForAction(const QString& action) const override
    {
        return action == pressAction() ? QStringList{QStringLiteral("Enter")} : QStringList{};
    }

    std::uint64_t id() const { return m_id; }

private:
    const RackBox* rackBox() const
    {
        return m_thing == Thing::Rack ? m_canvas->scene().rack(RackId{m_id})
                                      : m_canvas->scene().device(PlacementId{m_id}).first;
    }

    QPointer<LayoutCanvas> m_canvas;
    Thing m_thing;
    std::uint64_t m_id;
};

class CanvasAccessible final : public QAccessibleWidget {
public:
    explicit CanvasAccessible(LayoutCanvas& canvas)
        : QAccessibleWidget(&canvas, QAccessible::Canvas),
          m_canvas(canvas)
    {}
    ~CanvasAccessible() override
    {
        for (const auto& [key, id] : m_known)
            QAccessible::deleteAccessibleInterface(id);
    }

    /// The one object for a rack or device, made when first asked for.
    QAccessibleInterface* thing(Thing kind, std::uint64_t id)
    {
        const auto key = std::pair(kind, id);
        if (const auto found = m_known.find(key); found != m_known.end())
            return QAccessible::accessibleInterface(found->second);
        auto* made = new ThingAccessible(m_canvas, kind, id);
        m_known[key] = QAccessible::registerAccessibleInterface(made);
        return made;
    }

    int childCount() const override { return static_cast<int>(m_canvas.scene().racks().size()); }
    QAccessibleInterface* child(int index) const override
    {
        const auto& racks = m_canvas.scene().racks();
        if (index < 0 || static_cast<std::size_t>(index) >= racks.size())
            return nullptr;
        return self().thing(Thing::Rack, racks[static_cast<std::size_t>(index)].rack->id.number);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* one = dynamic_cast<const ThingAccessible*>(child);
        const RackBox* box = one ? m_canvas.scene().rack(RackId{one->id()}) : nullptr;
        return box ? static_cast<int>(box->index) : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint at = m_canvas.mapFromGlobal(QPoint(x, y));
        for (const RackBox& box : m_canvas.scene().racks()) {
            if (!m_canvas.areaOf(box.rack->id).contains(at))
                continue;
            for (const DeviceBox& device : box.devices) {
                if (m_canvas.areaOf(device.placement->id).contains(at))
                    return self().thing(Thing::Device, device.placement->id.number);
            }
            return self().thing(Thing::Rack, box.rack->id.number);
        }
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        const PlacementId focused = m_canvas.focusedDevice();
        if (m_canvas.hasFocus() && m_canvas.scene().device(focused).second)
            return self().thing(Thing::Device, focused.number);
        return QAccessibleWidget::focusChild();
    }

private:
    CanvasAccessible& self() const { return const_cast<CanvasAccessible&>(*this); }

    LayoutCanvas& m_canvas;
    std::map<std::pair<Thing, std::uint64_t>, QAccessible::Id> m_known;
};

CanvasAccessible* canvasOf(LayoutCanvas* canvas)
{
    return canvas ? dynamic_cast<CanvasAccessible*>(QAccessible::queryAccessibleInterface(canvas)) : nullptr;
}

QAccessibleInterface* ThingAccessible::parent() const
{
    CanvasAccessible* canvas = canvasOf(m_canvas);
    if (!canvas || m_thing == Thing::Rack)
        return canvas;
    const RackBox* box = rackBox();
    return box ? canvas->thing(Thing::Rack, box->rack->id.number) : nullptr;
}

QAccessibleInterface* ThingAccessible::child(int index) const
{
    CanvasAccessible* canvas = canvasOf(m_canvas);
    if (!canvas || index < 0 || index >= childCount())
        return nullptr;
    const DeviceBox& device = rackBox()->devices[static_cast<std::size_t>(index)];
    return canvas->thing(Thing::Device, device.placement->id.number);
}

int ThingAccessible::childCount() const
{
    return m_thing == Thing::Rack && isValid() ? static_cast<int>(rackBox()->devices.size()) : 0;
}

int ThingAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* one = dynamic_cast<const ThingAccessible*>(child);
    for (int i = 0; one && i < childCount(); ++i) {
        if (rackBox()->devices[static_cast<std::size_t>(i)].placement->id.number == one->m_id)
            return i;
    }
    return -1;
}

QRect ThingAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect area =
        (m_thing == Thing::Rack ? m_canvas->areaOf(RackId{m_id}) : m_canvas->areaOf(PlacementId{m_id}))
            .toRect();
    return {m_canvas->mapToGlobal(area.topLeft()), area.size()};
}

QString ThingAccessible::text(QAccessible::Text text) const
{
    if (!isValid() || (text != QAccessible::Name && text != QAccessible::Description))
        return {};
    const RackBox& box = *rackBox();
    const ScenarioDocument& document = m_canvas->document();
    if (m_thing == Thing::Device) {
        const DeviceBox* device = m_canvas->scene().device(PlacementId{m_id}).second;
        return text == QAccessible::Name ? DevicePainter::description(document, *box.rack, *device->placement)
                                         : QString();
    }
    if (text == QAccessible::Description)
        return {};
    const RackResult* result = findRack(document.results(), box.rack->id);
    const QString name = QString::fromStdString(box.rack->name);
    if (!result)
        return name;
    return Words::tr("%1, %2 of %3 planned, %4 of %5 U used")
        .arg(name, text::plannedPower(*result), text::known(result->powerLimit),
             text::number(result->used.units()), text::number(result->height.units()));
}

QAccessible::State ThingAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const Selection::Kind kind = m_thing == Thing::Rack ? Selection::Kind::Rack : Selection::Kind::Device;
    state.selectable = true;
    state.selected = m_canvas->selection().contains({kind, m_id, -1});
    if (m_thing == Thing::Device) {
        state.focusable = true;
        state.focused = m_canvas->hasFocus() && m_canvas->focusedDevice().number == m_id;
    }
    state.offscreen =
        !m_canvas->rect().intersects(QRect(m_canvas->mapFromGlobal(rect().topLeft()), rect().size()));
    return state;
}

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* canvas = qobject_cast<LayoutCanvas*>(object);
    return canvas ? new CanvasAccessible(*canvas) : nullptr;
}

}  // namespace

void installLayoutAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(&make);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceFocus(LayoutCanvas& canvas, PlacementId device)
{
    if (!QAccessible::isActive())
        return;
    if (CanvasAccessible* accessible = canvasOf(&canvas)) {
        QAccessibleEvent focused(accessible->thing(Thing::Device, device.number), QAccessible::Focus);
        QAccessible::updateAccessibility(&focused);
    }
}

}  // namespace headroom::ui
