// SPDX-License-Identifier: GPL-2.0
#include <linux/module.h>
#include <linux/slab.h>		/* kfree() */

#include "foo.h"
