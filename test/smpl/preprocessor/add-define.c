#include <linux/kernel.h>

int x;
