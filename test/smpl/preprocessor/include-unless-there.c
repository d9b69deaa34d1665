#include <linux/a.h>
#include <linux/b.h>

int f;
