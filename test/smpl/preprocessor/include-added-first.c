// SPDX-License-Identifier: GPL-2.0
/*
 * A driver.
 */

#include <linux/kernel.h>
#include <linux/slab.h>

int x;
