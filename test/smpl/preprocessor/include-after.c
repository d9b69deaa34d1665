#include <linux/kernel.h>
#include <linux/old.h>
#include "mine.h"

int x;
