// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_palette.h"

#include "ui/theme/list_row.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr int shownRows = 12;
constexpr int mostRows = 200;
constexpr int noteRole = Qt::UserRole + 1;
constexpr int indexRole = Qt::UserRole + 2;

class RowPainter final : public ListRowDelegate {
public:
    using ListRowDelegate::ListRowDelegate;

protected:
    ListRow rowAt(const QModelIndex& index) const override
    {
        const Tokens& t = Theme::now();
        return {index.data(Qt::UserRole).toString(), t.text2,         index.data().toString(),
                index.data(noteRole).toString(),     Theme::font(11), t.text3};
    }
};

/// Every word typed must occur; those whose name starts with it come first.
int rank(const QString& text, const QStringList& words)
{
    int best = 2;
    for (const QString& word : words) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            return -1;
        if (at == 0)
            best = std::min(best, 0);
        else if (!text[at - 1].isLetterOrNumber())
            best = std::min(best, 1);
    }
    return best;
}

}  // namespace

CommandPalette::CommandPalette(QWidget* parent)
    : QFrame(parent),
      m_field(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(8), Theme::px(8), Theme::px(8), Theme::px(8));
    column->setSpacing(Theme::px(6));
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_list->setItemDelegate(new RowPainter(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    hide();
}

void CommandPalette::open(std::vector<Command> commands)
{
    m_commands = std::move(commands);
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->clear();
    filter({});
    const int width = std::min(Theme::px(560), parentWidget()->width() - Theme::px(40));
    setGeometry((parentWidget()->width() - width) / 2, Theme::px(76), width,
                Theme::px(28) * shownRows + Theme::px(58));
    raise();
    show();
    m_field->setFocus();
}

void CommandPalette::filter(const QString& typed)
{
    const QStringList words = typed.split(' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, int>> found;
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        if (const int value = rank(m_commands[i].text + ' ' + m_commands[i].note, words); value >= 0)
            found.emplace_back(value, static_cast<int>(i));
    }
    std::stable_sort(found.begin(), found.end(), [](auto a, auto b) { return a.first < b.first; });
    m_list->clear();
    for (const auto& [value, index] : found) {
        if (m_list->count() == mostRows)
            break;
        const Command& command = m_commands[static_cast<std::size_t>(index)];
        auto* item = new QListWidgetItem(command.text, m_list);
        item->setData(Qt::UserRole, command.icon);
        item->setData(noteRole, command.note);
        item->setData(indexRole, index);
    }
    if (found.empty()) {
        auto* nothing = new QListWidgetItem(
            tr("Nothing in this plan, the catalogue or the commands is called so"), m_list);
        nothing->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(found.empty() ? -1 : 0);
}

void CommandPalette::run()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const auto act = m_commands[static_cast<std::size_t>(item->data(indexRole).toInt())].run;
    hide();
    parentWidget()->setFocus();
    if (act)
        act();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        hide();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int row = m_list->currentRow();
        switch (key) {
        case Qt::Key_Escape:
            hide();
            parentWidget()->setFocus();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: run(); return true;
        case Qt::Key_Down: m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1)); return true;
        case Qt::Key_Up: m_list->setCurrentRow(std::max(row - 1, 0)); return true;
        case Qt::Key_PageDown:
            m_list->setCurrentRow(std::min(row + shownRows, m_list->count() - 1));
            return true;
        case Qt::Key_PageUp: m_list->setCurrentRow(std::max(row - shownRows, 0)); return true;
        default: break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    const Tokens& t = Theme::now();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.lineStrong);
    painter.setBrush(t.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

}  // namespace headroom::ui
