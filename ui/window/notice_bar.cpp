// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notice_bar.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace headroom::ui {

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent),
      m_text(new QLabel(this)),
      m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(Theme::px(40), Theme::px(6), Theme::px(8), Theme::px(6));
    m_row->setSpacing(Theme::px(8));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->addWidget(m_text, 1);
    hide();
}

QString NoticeBar::text() const { return m_text->text(); }

void NoticeBar::say(Tone tone, const QString& text, std::vector<Answer> answers)
{
    for (QWidget* button : m_buttons)
        button->deleteLater();
    m_buttons.clear();
    m_tone = tone;
    m_text->setText(text);
    for (Answer& answer : answers) {
        auto* button = new QPushButton(answer.text, this);
        connect(button, &QPushButton::clicked, this, [this, act = std::move(answer.act)] {
            hide();
            if (act)
                act();
        });
        m_row->addWidget(button);
        m_buttons.push_back(button);
    }
    auto* close = new QToolButton(this);
    close->setIcon(Theme::icon("close"));
    close->setToolTip(tr("Close this notice"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    m_row->addWidget(close);
    m_buttons.push_back(close);
    setAccessibleName(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = Theme::now();
    const QColor& soft = m_tone == Tone::Error     ? t.badSoft
                         : m_tone == Tone::Warning ? t.warnSoft
                                                   : t.accentSoft;
    const QColor& ink = m_tone == Tone::Error ? t.bad : m_tone == Tone::Warning ? t.warn : t.accent;
    QPainter painter(this);
    painter.fillRect(rect(), soft);
    const int size = Theme::px(16);
    Theme::drawIcon(painter, QRectF(Theme::px(12), (height() - size) / 2.0, size, size),
                    m_tone == Tone::Error     ? "refused"
                    : m_tone == Tone::Warning ? "warning"
                                              : "info",
                    ink);
}

}  // namespace headroom::ui
