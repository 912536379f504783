// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/rack_table.h"

#include "core/scenario/placing.h"
#include "ui/layout/selection_edits.h"
#include "ui/layout/text_painter.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace headroom::ui {

class RackTable::Model final : public QAbstractTableModel {
public:
    enum Column { Rack, Position, Name, Item, Power_, Weight, Cards, Pool_, Count };
    static constexpr int sortRole = Qt::UserRole;
    static constexpr int idRole = Qt::UserRole + 1;

    Model(ScenarioDocument& document, QObject* parent) : QAbstractTableModel(parent), m_document(document)
    {
        fill();
    }

    void fill()
    {
        beginResetModel();
        m_rows.clear();
        m_rowOf.clear();
        for (const RackPtr& rack : m_document.scenario().racks) {
            for (const Placement& placement : rack->placements) {
                m_rowOf[placement.id.number] = static_cast<int>(m_rows.size());
                m_rows.push_back({rack, &placement});
            }
        }
        endResetModel();
    }
    int rowOf(PlacementId id) const
    {
        const auto found = m_rowOf.find(id.number);
        return found == m_rowOf.end() ? -1 : found->second;
    }

    int rowCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex&) const override { return Count; }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        const bool number = section == Position || section == Power_ || section == Weight || section == Cards;
        if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        switch (section) {
        case Rack: return RackTable::tr("Rack");
        case Position: return RackTable::tr("Position");
        case Name: return RackTable::tr("Name");
        case Item: return RackTable::tr("Device");
        case Power_: return RackTable::tr("Power");
        case Weight: return RackTable::tr("Weight");
        case Cards: return RackTable::tr("Accelerators");
        case Pool_: return RackTable::tr("Pool");
        default: return {};
        }
    }

    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
        return index.column() == Name ? flags | Qt::ItemIsEditable : flags;
    }
    bool setData(const QModelIndex& index, const QVariant& value, int role) override
    {
        if (role != Qt::EditRole || index.column() != Name || value.toString().trimmed().isEmpty())
            return false;
        const PlacementId id = m_rows[static_cast<std::size_t>(index.row())].placement->id;
        return rename(m_document, {Selection::Kind::Device, id.number, -1}, value.toString()).isEmpty();
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Row& row = m_rows[static_cast<std::size_t>(index.row())];
        const Placement& placement = *row.placement;
        const bool number = index.column() == Position || index.column() == Power_ ||
                            index.column() == Weight || index.column() == Cards;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
        if (role == idRole)
            return QVariant::fromValue<qulonglong>(placement.id.number);
        if (role == Qt::EditRole && index.column() == Name)
            role = Qt::DisplayRole;
        if (role != Qt::DisplayRole && role != sortRole)
            return {};
        const bool sorting = role == sortRole;
        const Catalogue& catalogue = m_document.catalogue();
        switch (index.column()) {
        case Rack: return QString::fromStdString(row.rack->name);
        case Position: {
            if (sorting)
                return placement.bottom.halves;
            const RackUnits height =
                heightOf(catalogue, placement.kind, placement.item).value_or(wholeUnits(1));
            return text::place(m_document.scenario(), placement,
                               {row.rack->id, placement.bottom, placement.face}, height)
                .section(", ", 1);
        }
        case Name: return QString::fromStdString(placement.name);
        case Item: {
            const EntryPtr entry = catalogue.find(placement.kind, placement.item);
            return entry ? QString::fromUtf8(entry->item.name().data(),
                                             static_cast<qsizetype>(entry->item.name().size()))
                         : QString::fromStdString(placement.item);
        }
        case Power_: {
            const auto power = plannedPower(catalogue, placement);
            return sorting ? QVariant(power ? power->value() : -1) : QVariant(text::known(power));
        }
        case Weight: {
            const auto weight = weightOf(catalogue, placement);
            return sorting ? QVariant(weight ? weight->value() : -1) : QVariant(text::known(weight));
        }
        case Cards: {
            const auto filled = std::count_if(placement.accelerators.begin(), placement.accelerators.end(),
                                              [](const std::string& card) { return !card.empty(); });
            if (sorting)
                return static_cast<int>(filled);
            return placement.accelerators.empty()
                       ? QString()
                       : RackTable::tr("%1 of %2")
                             .arg(text::number(static_cast<double>(filled)),
                                  text::number(static_cast<double>(placement.accelerators.size())));
        }
        case Pool_: {
            const Pool* pool = findPool(m_document.scenario(), placement.pool);
            return pool ? QString::fromStdString(pool->name) : QString();
        }
        default: return {};
        }
    }

private:
    struct Row {
        RackPtr rack;
        const Placement* placement;
    };
    ScenarioDocument& m_document;
    std::vector<Row> m_rows;
    std::unordered_map<std::uint64_t, int> m_rowOf;
};

/// Rows as the look has them: a line under each, no cell frames, the row under the keys marked.
class RackTable::Rows final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const QString text = index.data().toString();
        return {static_cast<int>(widthOf(Type::Body, text)) + 2 * Theme::px(padding) + 2, Theme::px(28)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = Theme::now();
        const QRectF area(option.rect);
        painter->fillRect(area, option.state & QStyle::State_Selected ? t.accentSoft : t.panel);
        painter->fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), t.grid);
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        const QString text = index.data().toString();
        paintText(*painter, area.adjusted(Theme::px(padding), 0, -Theme::px(padding), -1), alignment,
                  Type::Body, text == text::unknownWord() ? t.text3 : t.text, text);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(t.accent, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(area.adjusted(0.5, 0.5, -0.5, -1.5));
        }
    }

private:
    static constexpr int padding = 8;
};

RackTable::RackTable(ScenarioDocument& document, Selection& selection, QWidget* parent)
    : QTableView(parent),
      m_selection(selection),
      m_model(new Model(document, this))
{
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(Model::sortRole);
    setModel(sorted);
    setSortingEnabled(true);
    sortByColumn(Model::Rack, Qt::AscendingOrder);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setItemDelegate(new Rows(this));
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Theme::px(28));
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    setAccessibleName(tr("Devices"));
    connect(&document, &ScenarioDocument::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(&selection, &Selection::changed, this, &RackTable::follow);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_following)
            return;
        std::vector<Selection::Target> targets;
        for (const QModelIndex& row : selectionModel()->selectedRows())
            targets.push_back({Selection::Kind::Device, row.data(Model::idRole).toULongLong(), -1});
        if (!targets.empty())
            m_selection.set(std::move(targets));
    });
}

void RackTable::refresh()
{
    // A hall has thousands of rows to sort: only for eyes that see them.
    if (std::exchange(m_stale, false))
        m_model->fill();
    follow();
}

void RackTable::showEvent(QShowEvent* event)
{
    refresh();
    QTableView::showEvent(event);
}

void RackTable::follow()
{
    if (m_stale || !isVisible())
        return;
    m_following = true;
    const auto* sorted = static_cast<const QSortFilterProxyModel*>(model());
    QItemSelection chosen;
    for (const Selection::Target& target : m_selection.targets()) {
        if (target.kind != Selection::Kind::Device && target.kind != Selection::Kind::Slot)
            continue;
        if (const int row = m_model->rowOf(PlacementId{target.id}); row >= 0) {
            const QModelIndex index = sorted->mapFromSource(m_model->index(row, 0));
            chosen.append(QItemSelectionRange(index, index.siblingAtColumn(Model::Count - 1)));
        }
    }
    selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    if (!chosen.isEmpty())
        scrollTo(chosen.last().topLeft());
    m_following = false;
}

void RackTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->fill();
        setAccessibleName(tr("Devices"));
    }
    QTableView::changeEvent(event);
}

}  // namespace headroom::ui
