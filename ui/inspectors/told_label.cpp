// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/told_label.h"

#include "ui/theme/theme.h"

namespace headroom::ui {

ToldLabel::ToldLabel(QWidget* parent) : QLabel(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setMinimumHeight(Theme::px(24));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ToldLabel::tell(const QString& text, Look look)
{
    m_text = text;
    m_look = look;
    setToolTip(text);
    Theme::setTone(*this, look == Look::Quiet ? Theme::Tone::Third : Theme::Tone::Text);
    setTextInteractionFlags(look == Look::Link ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard
                                               : Qt::NoTextInteraction);
    setFocusPolicy(look == Look::Link ? Qt::StrongFocus : Qt::NoFocus);
    elide();
}

void ToldLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ToldLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_text, Qt::ElideRight, width()).toHtmlEscaped();
    setText(m_look == Look::Link ? QString("<a href='#' style='text-decoration:none; color:%1'>%2</a>")
                                       .arg(Theme::now().accent.name(), shown)
                                 : shown);
}

}  // namespace headroom::ui
