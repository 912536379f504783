// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studies/live_studies.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QCustomPlot;
class QGridLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace headroom::ui {

class QuietCombo;

/// The map of who costs least over two inputs, the deeper the clearer, with the plan of today as a dot. The pointer or the arrow keys
/// tell of a cell; some of what the plan compares may be left out.
class RegimeView final : public QWidget {
    Q_OBJECT
public:
    RegimeView(ScenarioDocument& document, LiveStudies& studies, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {Theme::px(352), Theme::px(260)}; }
    /// Behind tabs with charts, it must not keep their dock from being low.
    QSize minimumSizeHint() const override { return {Theme::px(200), Theme::px(90)}; }

    /// The map as it is shown; nothing while it is worked out.
    const std::optional<RegimeMap>& shown() const { return m_map; }

signals:
    void noteChanged(const QString& note);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Cell {
        std::size_t column = 0, row = 0;
    };
    void arrangeHead();
    void retranslate();
    void take();
    void redraw();
    void draw(const RegimeMap& map);
    void fillInputs(const RegimeMap* map);
    void fillCompared();
    void fillMenu();
    void leaveOut(const Contender& contender, Qt::CheckState state);
    std::optional<Cell> cellAt(QPoint position) const;
    void tell(Cell cell, QPoint position);
    QString wordsOf(Cell cell) const;
    /// Whether it may win anywhere on the map.
    bool takesPart(std::size_t contender) const;
    QString word(std::size_t contender) const;
    QString amount(double si) const;
    void showMenu(QPoint globalPosition);

    ScenarioDocument& m_document;
    LiveStudies& m_studies;
    QGridLayout* m_head;
    QuietCombo* m_x;
    QuietCombo* m_y;
    QuietCombo* m_compared;
    QToolButton* m_options;
    QMenu* m_menu;
    QCustomPlot* m_plot;
    QLabel* m_empty;
    std::optional<RegimeMap> m_map;
    bool m_waiting = false;  ///< for the first picture of ways that can be compared
    std::vector<Contender> m_out;
    std::optional<Cell> m_cursor;  ///< of the arrow keys
};

}  // namespace headroom::ui
