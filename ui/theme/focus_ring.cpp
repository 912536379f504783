// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_ring.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

namespace headroom::ui {

namespace {

constexpr const char* ownFocus = "ownFocus";

class Ring final : public QWidget {
public:
    explicit Ring(QWidget* target) : QWidget(target)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::now().accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
};

/// The style sheet frames fields and buttons; menus mark their entry.
bool showsItself(const QWidget& widget)
{
    return widget.isWindow() || widget.property(ownFocus).toBool() ||
           qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
           qobject_cast<const QPushButton*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget) ||
           qobject_cast<const QMenu*>(&widget) || qobject_cast<const QMenuBar*>(&widget) ||
           widget.inherits("QAbstractSpinBox");
}

bool byKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
}

}  // namespace

FocusRing::FocusRing(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

void FocusRing::leaveAlone(QWidget& widget) { widget.setProperty(ownFocus, true); }

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (auto* target = qobject_cast<QWidget*>(watched);
            target && byKeyboard(static_cast<QFocusEvent*>(event)->reason()) && !showsItself(*target))
            show(*target);
        break;
    case QEvent::FocusOut:
        if (m_ring && m_ring->parent() == watched && !qobject_cast<QWidget*>(watched)->hasFocus())
            m_ring->hide();
        break;
    case QEvent::MouseButtonPress:
        if (m_ring)
            m_ring->hide();
        break;
    case QEvent::Resize:
        if (m_ring && m_ring->parent() == watched)
            m_ring->resize(static_cast<QResizeEvent*>(event)->size());
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::show(QWidget& target)
{
    if (!m_ring || m_ring->parent() != &target) {
        delete m_ring;
        m_ring = new Ring(&target);
    }
    m_ring->setGeometry(target.rect());
    m_ring->show();
    m_ring->raise();
}

}  // namespace headroom::ui
