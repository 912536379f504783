// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/edits.h"
#include "tests/support/sample.h"
#include "ui/theme/theme.h"
#include "ui/window/dock.h"
#include "ui/window/headline_strip.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_session.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

#include <map>

namespace headroom::support {

/// A plan in a real window of a given size, with settings that nobody else reads.
class Workbench {
public:
    explicit Workbench(const std::string& plan = "podcast-clips", QSize size = {1440, 900})
        : window(ui::WindowSetup{builtIn(),
                                 {[](const auto&) { return sample("podcast-clips"); },
                                  [](const auto&, const auto&) -> Status { return Done{}; },
                                  [](const std::string& name) { return sample(name); }},
                                 false,
                                 {}})
    {
        window.resize(size);
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
        window.session().openSample(QString::fromStdString(plan));
        settle();
    }

    static void settle() { QTest::qWait(20); }
    /// Settings in a folder of the test's own, empty.
    static void forgetAll()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder().path());
        QSettings().clear();
    }
    void clickHeadline(int index)
    {
        auto* strip = window.findChild<ui::HeadlineStrip*>();
        QTest::mouseClick(strip, Qt::LeftButton, {}, {strip->width() * index / 6 + 60, 40});
        settle();
    }
    void clickPage(const QString& name)
    {
        for (auto* button : window.findChildren<QToolButton*>()) {
            if (button->text() == name)
                button->click();
        }
        settle();
    }
    ui::Dock* dock(const char* name) { return window.findChild<ui::Dock*>(name); }
    /// Where every dock that is seen stands; docks behind a tab are not seen.
    std::map<QString, QRect> places()
    {
        std::map<QString, QRect> seen;
        for (ui::Dock* one : window.findChildren<ui::Dock*>()) {
            if (one->isVisible() && !one->visibleRegion().isEmpty())
                seen[one->objectName()] = one->geometry();
        }
        return seen;
    }

    ui::MainWindow window;

private:
    static QTemporaryDir& folder()
    {
        static QTemporaryDir made;
        return made;
    }
};

}  // namespace headroom::support
