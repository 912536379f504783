// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <QDialog>

namespace headroom::ui {

/// Version, licence, the libraries used, and whose facts the catalogue is made of.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(const Catalogue& catalogue, QWidget* parent);
};

}  // namespace headroom::ui
