// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

namespace headroom::ui {

const Tokens& tokens(Scheme scheme)
{
    static const Tokens light{
        .window = "#F3F4F6",
        .panel = "#FFFFFF",
        .raised = "#FFFFFF",
        .canvas = "#E9EBEF",
        .sunken = "#ECEEF1",
        .line = "#DCE0E5",
        .lineStrong = "#B9C0C9",
        .edge = "#838C98",
        .grid = "#E6E9ED",
        .text = "#191E25",
        .text2 = "#48515E",
        .text3 = "#5E6774",
        .accent = "#1F5FBF",
        .accentSoft = "#E3ECFA",
        .onAccent = "#FFFFFF",
        .ok = "#17734A",
        .okSoft = "#E1F3EA",
        .warn = "#875300",
        .warnSoft = "#FFF1D2",
        .bad = "#BF232C",
        .badSoft = "#FCE7E7",
        .own = "#1F5FBF",
        .cloud = "#BC4F14",
        .colocation = "#07594C",
        .api = "#8E2F7E",
        .fifth = "#4A3D0A",
        .trace = "#8C95A1",
        .parts = {"#12396E", "#2F6FC4", "#6394D4", "#8C95A1"},
        .amounts = {"#E4ECF7", "#C6D8EF", "#A0C0E6", "#74A3D9", "#3E74B8", "#22579C", "#12396E"},
    };
    static const Tokens dark{
        .window = "#131619",
        .panel = "#1A1E23",
        .raised = "#23282F",
        .canvas = "#101316",
        .sunken = "#0F1215",
        .line = "#2B3138",
        .lineStrong = "#4A535E",
        .edge = "#6C7683",
        .grid = "#272C33",
        .text = "#E7EAEE",
        .text2 = "#B2BAC5",
        .text3 = "#8F99A6",
        .accent = "#6EA8FF",
        .accentSoft = "#1B2F4D",
        .onAccent = "#0B1626",
        .ok = "#52C58E",
        .okSoft = "#14301F",
        .warn = "#EDB84F",
        .warnSoft = "#352710",
        .bad = "#FF8080",
        .badSoft = "#3D1B1E",
        .own = "#6EA8FF",
        .cloud = "#F28C4E",
        .colocation = "#3FD6A8",
        .api = "#F0B6E6",
        .fifth = "#FFF1A8",
        .trace = "#737D8A",
        .parts = {"#3469B6", "#6EA8FF", "#B4D2FB", "#667180"},
        .amounts = {"#1F2935", "#23405F", "#2A5788", "#3A73B3", "#5993D8", "#8BB8EE", "#CFE3FB"},
    };
    return scheme == Scheme::Dark ? dark : light;
}

}  // namespace headroom::ui
