// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QString>
#include <QtTest>

#include <string>

/// The folder of public measurements that are not part of the project: HEADROOM_SHARED, else ../shared beside the checkout.
inline QString sharedData()
{
    const QString given = qEnvironmentVariable("HEADROOM_SHARED");
    return given.isEmpty() ? qEnvironmentVariable("HEADROOM_SOURCE") + "/../shared/data" : given + "/data";
}

/// A file of it, empty when it is absent.
inline std::string sharedText(const char* name)
{
    QFile file(sharedData() + "/" + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// Skips the running test visibly when that folder is absent.
#define HEADROOM_NEED_SHARED()                                                                               \
    do {                                                                                                     \
        if (!QDir(sharedData()).exists())                                                                    \
            QSKIP("public measurements absent: set HEADROOM_SHARED");                                        \
    } while (false)
