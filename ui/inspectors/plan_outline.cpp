// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/plan_outline.h"

#include "core/scenario/edits.h"
#include "ui/inspectors/new_things.h"
#include "ui/inspectors/new_workload.h"
#include "ui/inspectors/outline_row.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

namespace headroom::ui {

namespace {

using Kind = Selection::Kind;

constexpr int kindRole = OutlineRow::KindRole, idRole = OutlineRow::IdRole, iconRole = OutlineRow::IconRole,
              groupRole = OutlineRow::GroupRole, groupKindRole = OutlineRow::GroupKindRole;

struct Section {
    Kind kind;
    const char* icon;
    const char* path;  ///< section name for edits
};
constexpr Section sections[] = {
    {Kind::Site, "colocation", "site"},
    {Kind::Pool, "accelerator", "pool"},
    {Kind::Workload, "workload", "workload"},
    {Kind::Deployment, "model", "deployment"},
    {Kind::Cloud, "cloud", "cloud"},
    {Kind::Api, "api", "api"},
    {Kind::Staff, "own", "staff"},
    {Kind::Purchase, "money", "purchase"},
    {Kind::ExchangeRate, "money", "exchange_rate"},
    {Kind::EgressTier, "network", "egress_tier"},
};

QString sectionName(Kind kind)
{
    switch (kind) {
    case Kind::Site: return PlanOutline::tr("Sites");
    case Kind::Pool: return PlanOutline::tr("Pools of accelerators");
    case Kind::Workload: return PlanOutline::tr("Workloads");
    case Kind::Deployment: return PlanOutline::tr("Deployments");
    case Kind::Cloud: return PlanOutline::tr("Cloud");
    case Kind::Api: return PlanOutline::tr("API");
    case Kind::Staff: return PlanOutline::tr("Staff");
    case Kind::Purchase: return PlanOutline::tr("Other purchases");
    case Kind::ExchangeRate: return PlanOutline::tr("Exchange rates");
    case Kind::EgressTier: return PlanOutline::tr("Egress tiers");
    default: return {};
    }
}

QString newName(Kind kind)
{
    switch (kind) {
    case Kind::Site: return PlanOutline::tr("New site");
    case Kind::Pool: return PlanOutline::tr("New pool");
    case Kind::Workload: return PlanOutline::tr("New workload");
    case Kind::Deployment: return PlanOutline::tr("New deployment");
    case Kind::Cloud: return PlanOutline::tr("New cloud commitment");
    case Kind::Api: return PlanOutline::tr("New API commitment");
    case Kind::Staff: return PlanOutline::tr("New role");
    case Kind::Purchase: return PlanOutline::tr("New purchase");
    case Kind::ExchangeRate: return PlanOutline::tr("New exchange rate");
    case Kind::EgressTier: return PlanOutline::tr("New egress tier");
    default: return {};
    }
}

/// The plan itself and its money are always there.
bool mayBeRemoved(Kind kind) { return kind != Kind::Nothing && kind != Kind::Plan && kind != Kind::Finance; }

}  // namespace

PlanOutline::PlanOutline(ScenarioDocument& document, Selection& selection, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_tree(new QTreeWidget(this)),
      m_add(new QToolButton(this)),
      m_remove(new QToolButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(4));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Theme::px(8), 0, Theme::px(8), 0);
    m_add->setIcon(Theme::icon("plus"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(new QMenu(m_add));
    m_remove->setIcon(Theme::icon("close"));
    row->addWidget(m_add);
    row->addStretch();
    row->addWidget(m_remove);
    column->addLayout(row);
    column->addWidget(m_tree, 1);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(0);
    m_tree->setRootIsDecorated(false);
    m_tree->setMouseTracking(true);
    m_tree->setItemDelegate(new OutlineRow(m_tree));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_following && current().kind != Kind::Nothing)
            m_selection.set(current());
        m_remove->setEnabled(mayBeRemoved(current().kind));
    });
    connect(m_tree, &QTreeWidget::itemClicked, this, [](QTreeWidgetItem* item) {
        if (item->data(0, groupRole).toBool())
            item->setExpanded(!item->isExpanded());
    });
    connect(m_tree, &QTreeWidget::customContextMenuRequested, this, &PlanOutline::showMenu);
    auto* removal = new QShortcut(QKeySequence(Qt::Key_Delete), m_tree, nullptr, nullptr, Qt::WidgetShortcut);
    connect(removal, &QShortcut::activated, this, &PlanOutline::removeCurrent);
    connect(m_remove, &QToolButton::clicked, this, &PlanOutline::removeCurrent);
    connect(&document, &ScenarioDocument::changed, this, &PlanOutline::refresh);
    connect(&selection, &Selection::changed, this, &PlanOutline::follow);
    refresh();
}

QSize PlanOutline::minimumSizeHint() const { return {Theme::px(180), Theme::px(120)}; }

Selection::Target PlanOutline::current() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    if (!item || !item->data(0, kindRole).isValid())
        return {};
    return {static_cast<Kind>(item->data(0, kindRole).toInt()), item->data(0, idRole).toULongLong(), -1};
}

void PlanOutline::refresh()
{
    m_following = true;
    m_folded.clear();
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* group = m_tree->topLevelItem(i);
        if (group->data(0, groupRole).toBool() && group->childCount() > 0 && !group->isExpanded())
            m_folded.insert(static_cast<Kind>(group->data(0, groupKindRole).toInt()));
    }
    m_tree->clear();
    const Scenario& scenario = m_document.scenario();
    auto* plan = new QTreeWidgetItem(m_tree, {tr("Plan and assumptions")});
    plan->setData(0, iconRole, "sliders");
    plan->setData(0, kindRole, static_cast<int>(Kind::Plan));
    plan->setData(0, idRole, 0ULL);
    auto* finance = new QTreeWidgetItem(m_tree, {tr("Money over time")});
    finance->setData(0, iconRole, "money");
    finance->setData(0, kindRole, static_cast<int>(Kind::Finance));
    finance->setData(0, idRole, 0ULL);
    const auto fill = [this](const Section& section, const auto& list) {
        auto* group = new QTreeWidgetItem(m_tree, {sectionName(section.kind)});
        group->setData(0, groupRole, true);
        group->setData(0, groupKindRole, static_cast<int>(section.kind));
        for (const auto& one : list) {
            auto* item = new QTreeWidgetItem(group, {QString::fromStdString(one.name)});
            item->setData(0, iconRole, section.icon);
            item->setData(0, kindRole, static_cast<int>(section.kind));
            item->setData(0, idRole, QVariant::fromValue<qulonglong>(one.id.number));
            item->setToolTip(0, QString::fromStdString(one.name));
        }
        group->setExpanded(!m_folded.contains(section.kind));
    };
    fill(sections[0], scenario.sites);
    fill(sections[1], scenario.pools);
    fill(sections[2], scenario.workloads);
    fill(sections[3], scenario.deployments);
    fill(sections[4], scenario.clouds);
    fill(sections[5], scenario.apis);
    fill(sections[6], scenario.staff);
    fill(sections[7], scenario.purchases);
    fill(sections[8], scenario.exchangeRates);
    fill(sections[9], scenario.egressTiers);
    QMenu* menu = m_add->menu();
    menu->clear();
    for (const Section& section : sections)
        addAction(*menu, section.kind, section.icon);
    m_add->setText(tr("Add"));
    m_remove->setToolTip(tr("Remove what is selected"));
    m_tree->setAccessibleName(tr("Parts of the plan"));
    m_following = false;
    follow();
}

void PlanOutline::follow()
{
    m_following = true;
    const Selection::Target target = m_selection.first();
    m_tree->setCurrentItem(nullptr);
    for (QTreeWidgetItemIterator at(m_tree); *at; ++at) {
        if ((*at)->data(0, kindRole).isValid() &&
            (*at)->data(0, kindRole).toInt() == static_cast<int>(target.kind) &&
            (*at)->data(0, idRole).toULongLong() == target.id) {
            m_tree->setCurrentItem(*at);
            break;
        }
    }
    m_remove->setEnabled(mayBeRemoved(current().kind));
    m_following = false;
}

void PlanOutline::addAction(QMenu& menu, Selection::Kind kind, const char* icon)
{
    if (kind == Kind::ExchangeRate) {
        QMenu* currencies = menu.addMenu(Theme::icon(icon), newName(kind));
        for (const EntryPtr& entry : currenciesToAdd(m_document.scenario(), m_document.catalogue())) {
            const QString code = QString::fromStdString(entry->item.id);
            const std::string_view name = entry->item.name();
            currencies->addAction(
                QString("%1, %2").arg(code,
                                      QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))),
                this, [this, code] { addNamed(Kind::ExchangeRate, code); });
        }
        return;
    }
    if (kind != Kind::Workload) {
        menu.addAction(Theme::icon(icon), newName(kind), this, [this, kind] { add(kind); });
        return;
    }
    // What it is decides what there is to fill in, so it is asked first.
    QMenu* kinds = menu.addMenu(Theme::icon(icon), newName(kind));
    for (const WorkloadChoice& choice : workloadChoices()) {
        kinds->addAction(choice.name, this, [this, choice] { addWorkloadOf(choice); });
        if (!choice.task)
            kinds->addSeparator();
    }
}

void PlanOutline::addWorkloadOf(const WorkloadChoice& choice)
{
    const std::uint64_t id = m_document.scenario().nextId;
    QString name = choice.name;
    name.replace(0, 1, name.left(1).toUpper());
    auto status = m_document.apply([name] { return tr("New workload: %1").arg(name); },
                                   [task = choice.task, name = name.toStdString()](Scenario scenario) {
                                       return addWorkload(std::move(scenario), task, name);
                                   });
    if (!status)
        emit refused(text::error(status.error()));
    else
        m_selection.set({Kind::Workload, id, -1});
}

void PlanOutline::add(Selection::Kind kind) { addNamed(kind, newName(kind)); }

void PlanOutline::addNamed(Selection::Kind kind, const QString& thing)
{
    const std::uint64_t id = m_document.scenario().nextId;
    const Catalogue* catalogue = &m_document.catalogue();
    const std::string name = thing.toStdString();
    auto status = m_document.apply([kind] { return newName(kind); },
                                   [catalogue, kind, name](Scenario scenario) {
                                       return addThing(std::move(scenario), *catalogue, kind, name);
                                   });
    if (!status)
        emit refused(text::error(status.error()));
    else
        m_selection.set({kind, id, -1});
}

void PlanOutline::showMenu(QPoint at)
{
    const QTreeWidgetItem* item = m_tree->itemAt(at);
    QMenu menu(this);
    for (const Section& section : sections) {
        const bool here = item && (item->data(0, groupKindRole).isValid()
                                       ? item->data(0, groupKindRole).toInt()
                                       : item->data(0, kindRole).toInt()) == static_cast<int>(section.kind);
        const bool general = !item || item->data(0, kindRole).toInt() == static_cast<int>(Kind::Plan) ||
                             item->data(0, kindRole).toInt() == static_cast<int>(Kind::Finance);
        if (here || general)
            addAction(menu, section.kind, "plus");
    }
    if (m_remove->isEnabled() && item == m_tree->currentItem())
        menu.addAction(Theme::icon("close"), tr("Remove %1").arg(item->text(0)), this,
                       &PlanOutline::removeCurrent);
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

void PlanOutline::removeCurrent()
{
    const Selection::Target target = current();
    for (const Section& section : sections) {
        if (section.kind != target.kind)
            continue;
        const auto name = [thing = m_tree->currentItem()->text(0)] { return tr("Remove %1").arg(thing); };
        auto status = m_document.apply(name, [&](Scenario scenario) {
            return removeEntity(std::move(scenario), section.path, target.id);
        });
        if (!status)
            emit refused(text::error(status.error()));
        else
            m_selection.clear();
        return;
    }
}

void PlanOutline::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

}  // namespace headroom::ui
