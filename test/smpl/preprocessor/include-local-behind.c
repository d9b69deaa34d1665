#include <linux/kernel.h>

#include "local.h"

int x;
