// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/source_tree.h"

#include "ui/explain/explain_text.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace headroom::ui {

namespace {

enum Column { Quantity, Value, Unit, Kind, Source, When, ColumnCount };
constexpr int nodeRole = Qt::UserRole;
constexpr int pathRole = Qt::UserRole + 1;
constexpr int originRole = Qt::UserRole + 2;
/// A sum over a hall shows its first parts; the rest is counted.
constexpr std::size_t mostChildren = 200;

/// Draws the kind as a chip whose shape alone tells it: filled, dashed, outlined.
class ChipDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {Theme::px(96), Theme::px(24)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, QModelIndex());
        const QVariant data = index.data(originRole);
        if (!data.isValid())
            return;
        const auto origin = static_cast<TraceNode::Origin>(data.toInt());
        const Tokens& colours = Theme::now();
        const QFont font = Theme::font(11, QFont::Medium);
        const QString text = originText(origin);
        QRect chip(option.rect.left() + 4, option.rect.center().y() - 9,
                   QFontMetrics(font).horizontalAdvance(text) + 32, 19);
        chip.setRight(std::min(chip.right(), option.rect.right() - 2));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool assumed = origin == TraceNode::Origin::Assumption;
        const bool fact = origin == TraceNode::Origin::Fact;
        painter->setPen(fact ? QPen(Qt::NoPen)
                             : QPen(assumed ? colours.warn : colours.lineStrong, 1,
                                    assumed ? Qt::DashLine : Qt::SolidLine));
        painter->setBrush(assumed ? colours.warnSoft : fact ? colours.sunken : QColor(Qt::transparent));
        painter->drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        const QColor ink = assumed ? colours.warn : colours.text2;
        Theme::icon(originIcon(origin), ink)
            .paint(painter, QRect(chip.left() + 6, chip.center().y() - 6, 12, 12));
        painter->setPen(ink);
        painter->setFont(font);
        painter->drawText(chip.adjusted(22, 0, -6, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
        painter->restore();
    }
};

}  // namespace

SourceTree::SourceTree(QWidget* parent) : QTreeWidget(parent)
{
    setColumnCount(ColumnCount);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setAlternatingRowColors(false);
    setItemDelegateForColumn(Kind, new ChipDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Quantity, QHeaderView::Interactive);
    header()->setSectionResizeMode(Source, QHeaderView::Stretch);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTreeWidget::itemExpanded, this, &SourceTree::fill);
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const QString path = item->data(0, pathRole).toString();
        if (!path.isEmpty())
            emit pathActivated(path);
    });
    retranslate();
}

void SourceTree::retranslate()
{
    setHeaderLabels({tr("Quantity"), tr("Value"), tr("Unit"), tr("Kind"), tr("Source"), tr("Date")});
    headerItem()->setTextAlignment(Value, Qt::AlignRight | Qt::AlignVCenter);
    setColumnWidth(Quantity, Theme::px(230));
    setColumnWidth(Value, Theme::px(84));
    setColumnWidth(Unit, Theme::px(64));
    setColumnWidth(Kind, Theme::px(96));
    setColumnWidth(When, Theme::px(88));
}

void SourceTree::show(const Explanation& explanation, const QString& currency)
{
    clear();
    m_explanation = &explanation;
    m_currency = currency;
    if (explanation.root == NodeId::None)
        return;
    for (const NodeId input : explanation.trace[explanation.root].inputs) {
        if (input == NodeId::None)
            continue;
        QTreeWidgetItem* item = itemFor(input);
        addTopLevelItem(item);
        item->setExpanded(true);
        // Two levels are what fits the eye; the rest opens on demand.
        for (int i = 0; i < std::min(item->childCount(), 8); ++i)
            item->child(i)->setExpanded(true);
    }
}

QTreeWidgetItem* SourceTree::itemFor(NodeId id)
{
    const TraceNode& node = m_explanation->trace[id];
    const text::FigureText figure = nodeFigure(node, m_currency);
    auto* item = new QTreeWidgetItem({nodeName(node),
                                      figure.figure,
                                      figure.unit,
                                      {},
                                      nodeSource(*m_explanation, node),
                                      text::date(node.date)});
    item->setTextAlignment(Value, Qt::AlignRight | Qt::AlignVCenter);
    item->setFont(Value, Theme::font(12, QFont::Medium));
    if (!node.inputs.empty())
        item->setFont(Quantity, Theme::font(12, QFont::Medium));
    item->setForeground(Unit, Theme::now().text2);
    item->setForeground(Source, Theme::now().text2);
    item->setForeground(When, Theme::now().text2);
    item->setToolTip(Source, item->text(Source));
    item->setToolTip(Quantity, item->text(Quantity));
    item->setData(0, nodeRole, static_cast<uint>(id));
    item->setData(0, pathRole, QString::fromStdString(node.path));
    item->setData(Kind, originRole, static_cast<int>(node.origin));
    item->setData(Kind, Qt::AccessibleTextRole, originText(node.origin));
    if (!node.inputs.empty())
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    return item;
}

void SourceTree::fill(QTreeWidgetItem* item)
{
    if (item->childCount() > 0 || !m_explanation)
        return;
    const TraceNode& node = m_explanation->trace[static_cast<NodeId>(item->data(0, nodeRole).toUInt())];
    std::size_t shown = 0;
    for (const NodeId input : node.inputs) {
        if (input == NodeId::None)
            continue;
        if (++shown > mostChildren) {
            item->addChild(new QTreeWidgetItem(
                {tr("and %n more", nullptr, static_cast<int>(node.inputs.size() - mostChildren))}));
            break;
        }
        item->addChild(itemFor(input));
    }
}

}  // namespace headroom::ui
