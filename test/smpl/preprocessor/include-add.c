#include <linux/kernel.h>
#include <linux/list.h>

int x;
