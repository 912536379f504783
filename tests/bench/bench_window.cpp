// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/built_in.h"
#include "core/exchange/json_scenario.h"
#include "resources/embedded.h"
#include "tests/bench/benches.h"
#include "tests/support/hall.h"
#include "ui/layout/layout_canvas.h"
#include "ui/layout/layout_view.h"
#include "ui/models/catalogue_model.h"
#include "ui/theme/theme.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDragMoveEvent>
#include <QMimeData>

#include <chrono>

namespace headroom::bench {

namespace {

using namespace headroom::ui;

constexpr double frameTarget = 16e-3, startTarget = 1.0;
constexpr int frames = 240;

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

std::shared_ptr<const Catalogue> builtIn()
{
    auto read = builtInCatalogue();
    HEADROOM_CHECK(static_cast<bool>(read));
    return std::make_shared<const Catalogue>(std::move(read).value());
}

Result<Scenario> openSample(const std::string& name)
{
    return scenarioFromJson(std::string(resources::file("samples/" + name + ".json")));
}

/// Moves a server from the catalogue over the hall, one step a frame, and takes the time from the mouse to the pixels.
std::vector<double> dragOver(LayoutCanvas& canvas)
{
    QMimeData data;
    data.setData(itemMimeType(), QByteArray("servers/") + support::hallServer);
    const auto at = [&](int frame) {
        return QPoint(canvas.width() / 8 + frame * canvas.width() * 3 / (4 * frames),
                      canvas.height() / 3 + frame % 60 * canvas.height() / 200);
    };
    QDragEnterEvent enter(at(0), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&canvas, &enter);
    QApplication::processEvents();
    std::vector<double> samples;
    for (int frame = 0; frame < frames; ++frame) {
        const double began = now();
        QDragMoveEvent move(at(frame), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&canvas, &move);
        canvas.repaint();
        QApplication::processEvents();
        samples.push_back(now() - began);
    }
    QDragLeaveEvent leave;
    QApplication::sendEvent(&canvas, &leave);
    QApplication::processEvents();
    return samples;
}

Item frameItem(std::string name, std::vector<double> samples)
{
    Item item = summarise(std::move(name), std::move(samples), frameTarget);
    item.targetIsP95 = true;
    item.busy = item.median;
    return item;
}

}  // namespace

void benchWindow(Report& report)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("HEADROOM_THEME", "light");
    int argc = 1;
    char name[] = "headroom-bench";
    char* argv[] = {name, nullptr};
    QApplication application(argc, argv);
    Language::apply("en");
    Theme::apply(application, Scheme::Light);

    const auto save = [](const Scenario&, const std::filesystem::path&) -> Status { return Done{}; };
    const auto open = [](const std::filesystem::path&) -> Result<Scenario> { return support::hall(); };
    report.items.push_back(
        measure("start to first painted window with S1, process start excluded", startTarget, [&] {
            MainWindow window({.catalogue = builtIn(),
                               .files = {.open = open, .save = save, .openSample = openSample},
                               .safeMode = true,
                               .catalogueProblem = {}});
            window.show();
            window.openFirst({});
            QApplication::processEvents();
            keep(window.grab());
        }));

    MainWindow window({.catalogue = builtIn(),
                       .files = {.open = open, .save = save, .openSample = openSample},
                       .safeMode = true,
                       .catalogueProblem = {}});
    window.resize(1440, 900);
    window.show();
    window.document().reset(support::hall(), {});
    LayoutCanvas& canvas = window.layoutView().canvas();
    QApplication::processEvents();
    window.layoutView().fit();
    QApplication::processEvents();
    report.items.push_back(
        frameItem("painted frame of the whole window while dragging in the hall", dragOver(canvas)));
    window.layoutView().resetZoom();
    QApplication::processEvents();
    report.items.push_back(frameItem("the same at 100 %, racks drawn in full", dragOver(canvas)));
}

}  // namespace headroom::bench
