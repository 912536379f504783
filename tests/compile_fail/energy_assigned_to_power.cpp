// SPDX-License-Identifier: GPL-3.0-or-later
// Refused: power times time is energy.
// Reason: conversion from .* requested|could not convert|no viable conversion
#include "core/units/units.h"

headroom::Power wrong() { return headroom::watts(1) * headroom::hours(1); }
