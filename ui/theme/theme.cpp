// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "resources/embedded.h"
#include "ui/theme/icon_engine.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QLabel>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>

#include <cmath>
#include <optional>

namespace headroom::ui {

namespace {

Scheme current = Scheme::Light;

/// The user's font scale, from the system's application font before it was replaced. 9 pt is what the design is drawn at.
double fontScale()
{
    static const double scale = [] {
        const QFont font = QApplication::font();
        const double points = font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize() * 0.75;
        return std::clamp(points / 9.0, 1.0, 3.0);
    }();
    return scale;
}

std::optional<Scheme> schemeOf(const QString& word)
{
    if (word == "dark")
        return Scheme::Dark;
    if (word == "light")
        return Scheme::Light;
    return {};
}

/// Qt 6.4 does not tell the system's wish; the portal does (org.freedesktop.appearance color-scheme, 1 is dark).
std::optional<Scheme> wishOfDesktop()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return {};
    QDBusMessage call =
        QDBusMessage::createMethodCall("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop",
                                       "org.freedesktop.portal.Settings", "Read");
    call << QString("org.freedesktop.appearance") << QString("color-scheme");
    const QDBusMessage answer = bus.call(call, QDBus::Block, 150);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return {};
    QVariant value = answer.arguments().front();
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == 1 ? Scheme::Dark : Scheme::Light;
}

QPalette paletteOf(const Tokens& t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.panel);
    palette.setColor(QPalette::AlternateBase, t.panel);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.text3);
    palette.setColor(QPalette::Button, t.panel);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.bad);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Light, t.raised);
    palette.setColor(QPalette::Midlight, t.sunken);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.lineStrong);
    palette.setColor(QPalette::Shadow, t.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.text3);
    return palette;
}

QString styleSheetOf(const Tokens& t)
{
    const std::string_view raw = resources::file("style/headroom.qss");
    QString sheet = QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size()));
    // Longer names first: @text2 must not be taken for @text.
    const std::pair<const char*, QColor> colours[] = {
        {"@window", t.window},
        {"@panel", t.panel},
        {"@raised", t.raised},
        {"@sunken", t.sunken},
        {"@lineStrong", t.lineStrong},
        {"@line", t.line},
        {"@edge", t.edge},
        {"@text2", t.text2},
        {"@text3", t.text3},
        {"@text", t.text},
        {"@accentSoft", t.accentSoft},
        {"@accent", t.accent},
        {"@onAccent", t.onAccent},
        {"@bad", t.bad},
    };
    for (const auto& [name, color] : colours)
        sheet.replace(QLatin1String(name), color.name());
    for (const int size : {11, 12})
        sheet.replace(QString("@px%1px").arg(size), QString("%1px").arg(Theme::px(size)));
    return sheet;
}

}  // namespace

Scheme Theme::scheme() { return current; }

void Theme::apply(QApplication& application, Scheme scheme)
{
    fontScale();
    current = scheme;
    QPixmapCache::clear();
    if (application.styleSheet().isEmpty())  // the first time
        QApplication::setStyle(QStyleFactory::create("Fusion"));
    QApplication::setFont(font(12));
    QApplication::setPalette(paletteOf(now()));
    application.setStyleSheet(styleSheetOf(now()));
}

Scheme Theme::preferred()
{
    if (const auto forced = schemeOf(qEnvironmentVariable("HEADROOM_THEME")))
        return *forced;
    if (const auto chosen = schemeOf(QSettings().value("theme").toString()))
        return *chosen;
    return wishOfDesktop().value_or(Scheme::Light);
}

void Theme::remember(Scheme scheme)
{
    QSettings().setValue("theme", scheme == Scheme::Dark ? "dark" : "light");
}

void Theme::setTone(QLabel& label, Tone tone)
{
    const char* const names[] = {"text", "text2", "text3", "bad"};
    const QString name = names[static_cast<int>(tone)];
    if (label.property("tone") == name)
        return;
    label.setProperty("tone", name);
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

int Theme::px(int designPixels) { return static_cast<int>(std::lround(designPixels * fontScale())); }

QFont Theme::font(int px, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({"Roboto", "Noto Sans", "DejaVu Sans"});
    font.setPixelSize(Theme::px(px));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QIcon Theme::icon(const QString& name) { return QIcon(new SvgTokenIcon(name)); }

QIcon Theme::icon(const QString& name, const QColor& color) { return QIcon(new SvgTokenIcon(name, color)); }

void Theme::drawIcon(QPainter& painter, const QRectF& area, const QString& name, const QColor& color)
{
    SvgTokenIcon::draw(painter, area, name, color);
}

void Theme::hatch(QPainter& painter, const QRectF& area, const QColor& color, int step)
{
    if (area.isEmpty())
        return;
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(color, 1));
    // Lines lie on a grid of the painter's own origin, so that neighbouring hatches meet.
    const double height = area.height();
    const double first = std::floor((area.left() + area.top()) / step) * step;
    QVarLengthArray<QLineF, 256> lines;
    for (double sum = first; sum < area.right() + area.bottom(); sum += step)
        lines.append(QLineF(sum - area.top() - height, area.top() + height, sum - area.top(), area.top()));
    painter.drawLines(lines.constData(), static_cast<int>(lines.size()));
    painter.restore();
}

void Theme::headroomBar(QPainter& painter, const QRectF& area, double used, double limit, double full,
                        double old, const QColor& fill)
{
    const Tokens& t = now();
    const bool upright = area.height() > area.width();
    const auto part = [&](double from, double to) {
        from = std::clamp(from / full, 0.0, 1.0);
        to = std::clamp(to / full, 0.0, 1.0);
        return upright ? QRectF(area.left(), area.bottom() - to * area.height(), area.width(),
                                (to - from) * area.height())
                       : QRectF(area.left() + from * area.width(), area.top(), (to - from) * area.width(),
                                area.height());
    };
    const auto tick = [&](double at, double width, double overhang, const QColor& color) {
        const QRectF line = part(at, at);
        painter.fillRect(
            upright
                ? QRectF(area.left() - overhang, line.top() - width / 2, area.width() + 2 * overhang, width)
                : QRectF(line.left() - width / 2, area.top() - overhang, width, area.height() + 2 * overhang),
            color);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (full > 0) {
        const bool limited = limit >= 0;
        painter.fillRect(area, t.sunken);
        hatch(painter, part(used, full), t.lineStrong, 4);
        painter.fillRect(part(0, limited ? std::min(used, limit) : used), fill);
        if (limited && used > limit)
            painter.fillRect(part(limit, used), t.bad);
        if (old >= 0)
            tick(old, 2, 2, t.trace);
        if (limited)
            tick(limit, 2, 3, t.text);
    } else {
        painter.fillRect(area, t.sunken);
    }
    painter.restore();
}

}  // namespace headroom::ui
