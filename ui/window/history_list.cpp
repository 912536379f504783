// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/history_list.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace headroom::ui {

namespace {

class StepPainter final : public QStyledItemDelegate {
public:
    StepPainter(const QUndoStack& stack, QObject* parent) : QStyledItemDelegate(parent), m_stack(stack) {}
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {Theme::px(120), Theme::px(28)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = Theme::now();
        const QRect area = option.rect;
        const bool current = index.row() == m_stack.index();
        const bool undone = index.row() > m_stack.index();
        const bool clean = index.row() == m_stack.cleanIndex();
        if (current)
            painter->fillRect(area, t.accentSoft);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(area, t.sunken);
        const int size = Theme::px(16);
        Theme::drawIcon(*painter,
                        QRectF(area.left() + Theme::px(12), area.center().y() - size / 2.0 + 0.5, size, size),
                        clean    ? "save"
                        : undone ? "redo"
                                 : "history",
                        undone ? t.text3 : t.accent);
        const QFont font = Theme::font(12);
        painter->setFont(font);
        painter->setPen(undone ? t.text3 : t.text);
        const QRect words = area.adjusted(Theme::px(38), 0, -Theme::px(12), 0);
        painter->drawText(
            words, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }

private:
    const QUndoStack& m_stack;
};

}  // namespace

HistoryList::HistoryList(ScenarioDocument& document, QWidget* parent)
    : QUndoView(&document.undoStack(), parent)
{
    setItemDelegate(new StepPainter(document.undoStack(), this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    retranslate();
}

QSize HistoryList::sizeHint() const { return {Theme::px(296), Theme::px(140)}; }
QSize HistoryList::minimumSizeHint() const { return {Theme::px(160), Theme::px(84)}; }

void HistoryList::retranslate()
{
    setEmptyLabel(tr("As it was opened"));
    setAccessibleName(tr("History"));
}

void HistoryList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QUndoView::changeEvent(event);
}

}  // namespace headroom::ui
