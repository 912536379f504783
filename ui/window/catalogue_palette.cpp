// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/catalogue_palette.h"

#include "ui/models/catalogue_filter.h"
#include "ui/models/catalogue_model.h"
#include "ui/text/text.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/list_row.h"
#include "ui/theme/theme.h"

#include <QDrag>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace headroom::ui {

/// Drags without a picture of the row: the canvas draws the thing itself where it would stand.
class PaletteTree final : public QTreeView {
public:
    using QTreeView::QTreeView;
    /// Said where no row is to be seen.
    void setNothing(const QString& words)
    {
        m_nothing = words;
        viewport()->update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QTreeView::paintEvent(event);
        if (model()->rowCount() > 0)
            return;
        QPainter painter(viewport());
        painter.setFont(Theme::font(12));
        painter.setPen(Theme::now().text3);
        painter.drawText(viewport()->rect().adjusted(Theme::px(12), Theme::px(8), -Theme::px(12), 0),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_nothing);
    }
    void focusInEvent(QFocusEvent* event) override
    {
        QTreeView::focusInEvent(event);
        if (!currentIndex().isValid())
            setCurrentIndex(model()->index(0, 0));
    }
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

private:
    QString m_nothing;
};

namespace {

/// Memory from which an accelerator counts as large, decimal as sold.
constexpr double largeMemory = 48e9;
constexpr int groupsOpenAtFirst = 3;

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
        ListRowDelegate::paintGround(*painter, option, area);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(t.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(area.adjusted(1, 1, -1, -1));
        }
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
    FocusRing::leaveAlone(*m_tree);  // the ring is the row's
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
    m_search->installEventFilter(this);
    QWidget* before = m_search;
    for (QWidget* next : {static_cast<QWidget*>(m_priced), static_cast<QWidget*>(m_airCooled),
                          static_cast<QWidget*>(m_large), static_cast<QWidget*>(m_tree)}) {
        setTabOrder(before, next);
        before = next;
    }
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
    const bool searched = !m_openBefore.isEmpty(), searching = !m_search->text().trimmed().isEmpty();
    if (searching && !searched)
        m_openBefore = openGroups();
    m_filter->setWords(m_search->text());
    m_filter->setPriced(m_priced->isChecked());
    m_filter->setAirCooled(m_airCooled->isChecked());
    m_filter->setLeastMemory(m_large->isChecked() ? largeMemory : 0);
    if (searching)
        m_tree->expandAll();
    else if (searched)
        openGroups(std::exchange(m_openBefore, {}));
    m_tree->setNothing(searching
                           ? tr("Nothing in the catalogue matches “%1”.").arg(m_search->text().trimmed())
                           : tr("Nothing in the catalogue passes these filters."));
}

QStringList CataloguePalette::openGroups() const
{
    // Not empty even if all are closed, so that there is something to come back to.
    QStringList open{QString()};
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_tree->isExpanded(m_filter->index(row, 0)))
            open << m_filter->index(row, 0).data(CatalogueModel::IconRole).toString();
    }
    return open;
}

void CataloguePalette::openGroups(const QStringList& icons)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex group = m_filter->index(row, 0);
        m_tree->setExpanded(group, icons.contains(group.data(CatalogueModel::IconRole).toString()));
    }
}

bool CataloguePalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        focusFirstItem();
        return true;
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CataloguePalette::focusFirstItem()
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex group = m_filter->index(row, 0);
        if (m_filter->rowCount(group) == 0 || !m_tree->isExpanded(group))
            continue;
        m_tree->setCurrentIndex(m_filter->index(0, 0, group));
        m_tree->setFocus(Qt::TabFocusReason);
        return;
    }
}

void CataloguePalette::refresh()
{
    if (m_shown == &m_document.catalogue())
        return;
    m_shown = &m_document.catalogue();
    const QStringList open = openGroups();
    m_model->show(*m_shown);
    m_search->setPlaceholderText(
        tr("Search %1 items").arg(QLocale().toString(static_cast<int>(m_shown->size()))));
    openGroups(open);
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
