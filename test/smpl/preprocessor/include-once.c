#include <linux/module.h>
#include <linux/kernel.h>

int x;
