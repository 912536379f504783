// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/catalogue_palette.h"

#include "ui/models/catalogue_filter.h"
#include "ui/models/catalogue_model.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QDrag>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace headroom::ui {

namespace {

/// Memory from which an accelerator counts as large, decimal as sold.
constexpr double largeMemory = 48e9;
constexpr int groupsOpenAtFirst = 3;

/// Drags without a picture of the row: the canvas draws the thing itself where it would stand.
class PaletteTree final : public QTreeView {
public:
    using QTreeView::QTreeView;

protected:
    void startDrag(Qt::DropActions) override
    {
        QMimeData* carried = model()->mimeData(selectedIndexes());
        if (!carried)
            return;
        auto* drag = new QDrag(this);
        QPixmap nothing(1, 1);
        nothing.fill(Qt::transparent);
        drag->setPixmap(nothing);
        drag->setMimeData(carried);
        drag->exec(Qt::CopyAction);
    }
};

class RowPainter final : public QStyledItemDelegate {
public:
    explicit RowPainter(QTreeView* tree) : QStyledItemDelegate(tree), m_tree(tree) {}
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {Theme::px(120), Theme::px(28)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = Theme::now();
        const bool group = !index.parent().isValid();
        QRect area = option.rect;
        area.setLeft(0);
        area.setRight(m_tree->viewport()->width() - 1);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(area, t.accentSoft);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(area, t.sunken);
        const double size = Theme::px(group ? 12 : 16);
        const QString icon = group ? (m_tree->isExpanded(index) ? "chevron-down" : "chevron-right")
                                   : index.data(CatalogueModel::IconRole).toString();
        Theme::drawIcon(
            *painter,
            QRectF(area.left() + Theme::px(group ? 10 : 20), area.center().y() - size / 2 + 0.5, size, size),
            icon, t.text2);
        const QFont nameFont = Theme::font(12, group ? QFont::Medium : QFont::Normal),
                    small = Theme::font(11);
        const QString figure = index.data(CatalogueModel::FigureRole).toString();
        const int figureWidth = QFontMetrics(small).horizontalAdvance(figure);
        painter->setFont(small);
        painter->setPen(t.text3);
        painter->drawText(area.adjusted(0, 0, -Theme::px(12), 0), Qt::AlignRight | Qt::AlignVCenter, figure);
        const QRect words = area.adjusted(Theme::px(group ? 28 : 44), 0, -figureWidth - Theme::px(20), 0);
        painter->setFont(nameFont);
        painter->setPen(t.text);
        painter->drawText(
            words, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(nameFont).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }

private:
    QTreeView* m_tree;
};

}  // namespace

CataloguePalette::CataloguePalette(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_model(new CatalogueModel(this)),
      m_filter(new CatalogueFilter(this)),
      m_search(new QLineEdit(this)),
      m_tree(new PaletteTree(this)),
      m_priced(new QToolButton(this)),
      m_airCooled(new QToolButton(this)),
      m_large(new QToolButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(8));
    auto* top = new QHBoxLayout;
    top->setContentsMargins(Theme::px(12), 0, Theme::px(12), 0);
    top->addWidget(m_search);
    column->addLayout(top);
    auto* chips = new QHBoxLayout;
    chips->setContentsMargins(Theme::px(12), 0, Theme::px(12), 0);
    chips->setSpacing(Theme::px(4));
    for (QToolButton* chip : {m_priced, m_airCooled, m_large}) {
        chip->setCheckable(true);
        chip->setProperty("chip", true);
        chip->setFixedHeight(Theme::px(20));
        chips->addWidget(chip);
        connect(chip, &QToolButton::toggled, this, &CataloguePalette::narrow);
    }
    chips->addStretch();
    column->addLayout(chips);
    column->addWidget(m_tree, 1);

    m_search->addAction(Theme::icon("search"), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_filter->setSourceModel(m_model);
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new RowPainter(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setUniformRowHeights(true);
    m_tree->setMouseTracking(true);
    m_tree->setDragEnabled(true);
    m_tree->setDragDropMode(QAbstractItemView::DragOnly);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setExpandsOnDoubleClick(false);
    connect(m_search, &QLineEdit::textChanged, this, &CataloguePalette::narrow);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (!index.parent().isValid())
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex& index) {
        const QString id = index.data(CatalogueModel::IdRole).toString();
        if (id.isEmpty())
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
        else
            emit picked(static_cast<ItemKind>(index.data(CatalogueModel::KindRole).toInt()), id);
    });
    connect(&document, &ScenarioDocument::changed, this, &CataloguePalette::refresh);
    setFocusProxy(m_search);
    retranslate();
    refresh();
    for (int row = 0; row < groupsOpenAtFirst; ++row)
        m_tree->setExpanded(m_filter->index(row, 0), true);
}

QSize CataloguePalette::sizeHint() const { return {Theme::px(240), Theme::px(600)}; }
QSize CataloguePalette::minimumSizeHint() const { return {Theme::px(180), Theme::px(160)}; }

void CataloguePalette::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void CataloguePalette::narrow()
{
    m_filter->setWords(m_search->text());
    m_filter->setPriced(m_priced->isChecked());
    m_filter->setAirCooled(m_airCooled->isChecked());
    m_filter->setLeastMemory(m_large->isChecked() ? largeMemory : 0);
    if (!m_search->text().isEmpty())
        m_tree->expandAll();
}

void CataloguePalette::refresh()
{
    if (m_shown == &m_document.catalogue())
        return;
    m_shown = &m_document.catalogue();
    QList<bool> open;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        open << m_tree->isExpanded(m_filter->index(row, 0));
    m_model->show(*m_shown);
    m_search->setPlaceholderText(
        tr("Search %1 items").arg(QLocale().toString(static_cast<int>(m_shown->size()))));
    for (int row = 0; row < open.size() && row < m_filter->rowCount(); ++row)
        m_tree->setExpanded(m_filter->index(row, 0), open[row]);
}

void CataloguePalette::retranslate()
{
    m_priced->setText(tr("Priced"));
    m_airCooled->setText(tr("Air cooled"));
    m_large->setText(tr("≥ 48 GB"));
    m_priced->setToolTip(tr("Only what has a known price"));
    m_airCooled->setToolTip(tr("Only what is known to be cooled by air"));
    m_large->setToolTip(tr("Only accelerators with at least 48 GB"));
    m_tree->setAccessibleName(tr("Catalogue"));
    m_search->setAccessibleName(tr("Search the catalogue"));
}

void CataloguePalette::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_shown = nullptr;
        refresh();
    }
    QWidget::changeEvent(event);
}

}  // namespace headroom::ui
