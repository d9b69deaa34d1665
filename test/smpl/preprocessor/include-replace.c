#include <linux/module.h>
#include <linux/old.h>
#include <linux/older.h>

int x;
