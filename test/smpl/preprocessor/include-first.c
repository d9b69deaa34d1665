#include <linux/kernel.h>

int x = old(3);
