// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dock.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace headroom::ui {

/// Paints the title itself: a QLabel would take the mouse that moves the dock.
class Dock::TitleRow final : public QWidget {
public:
    explicit TitleRow(Dock* dock)
        : QWidget(dock),
          m_dock(dock),
          m_float(button("layout")),
          m_close(button("close"))
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, Theme::px(6), 0);
        row->setSpacing(0);
        row->addStretch();
        row->addWidget(m_float);
        row->addWidget(m_close);
        m_float->hide();
        m_close->hide();
        connect(m_float, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
        connect(m_close, &QToolButton::clicked, dock, &QWidget::close);
        retranslate();
    }
    QSize sizeHint() const override { return {Theme::px(120), Theme::px(32)}; }
    QSize minimumSizeHint() const override { return {Theme::px(60), Theme::px(32)}; }

    QString title, note;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = Theme::now();
        QPainter painter(this);
        painter.fillRect(rect(), t.panel);
        const int inset = Theme::px(12);
        const QFont bold = Theme::font(12, QFont::Medium);
        const QFont small = Theme::font(11);
        const QFontMetrics boldMetrics(bold), smallMetrics(small);
        const int buttons = m_close->isVisible() ? m_close->width() + m_float->width() + Theme::px(8) : inset;
        const int room = width() - inset - buttons;
        const int titleWidth = std::min(boldMetrics.horizontalAdvance(title) + 1, room);
        painter.setFont(bold);
        painter.setPen(t.text);
        painter.drawText(QRect(inset, 0, titleWidth, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         boldMetrics.elidedText(title, Qt::ElideRight, titleWidth));
        const int left = room - titleWidth - Theme::px(12);
        if (left > Theme::px(24)) {
            painter.setFont(small);
            painter.setPen(t.text2);
            painter.drawText(QRect(width() - buttons - left, 0, left, height()),
                             Qt::AlignVCenter | Qt::AlignRight,
                             smallMetrics.elidedText(note, Qt::ElideRight, left));
        }
    }
    void enterEvent(QEnterEvent*) override { showButtons(true); }
    void leaveEvent(QEvent*) override { showButtons(false); }
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        QWidget::changeEvent(event);
    }

private:
    QToolButton* button(const char* icon)
    {
        auto* made = new QToolButton(this);
        made->setIcon(Theme::icon(icon));
        made->setIconSize(QSize(Theme::px(14), Theme::px(14)));
        made->setFixedSize(Theme::px(24), Theme::px(24));
        made->setFocusPolicy(Qt::NoFocus);
        made->setAutoRaise(true);
        return made;
    }
    void showButtons(bool shown)
    {
        m_float->setVisible(shown && m_dock->features().testFlag(QDockWidget::DockWidgetFloatable));
        m_close->setVisible(shown && m_dock->features().testFlag(QDockWidget::DockWidgetClosable));
        update();
    }
    void retranslate()
    {
        m_float->setToolTip(Dock::tr("Float or dock this panel"));
        m_close->setToolTip(Dock::tr("Close this panel; the Window menu brings it back"));
    }

    Dock* m_dock;
    QToolButton* m_float;
    QToolButton* m_close;
};

Dock::Dock(const QString& name, QWidget* content, QWidget* parent) : QDockWidget(parent)
{
    setObjectName(name);
    content->setAttribute(Qt::WA_StyledBackground);
    content->setProperty("panel", true);
    setWidget(content);
    m_row = new TitleRow(this);
    setTitleBarWidget(m_row);
}

void Dock::setTitle(const QString& title)
{
    setWindowTitle(title);
    m_row->title = title;
    m_row->update();
}

void Dock::setNote(const QString& note)
{
    m_row->note = note;
    m_row->update();
}

}  // namespace headroom::ui
