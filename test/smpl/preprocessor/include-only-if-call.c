#include <linux/kernel.h>
void f(void) { p = kmalloc(1); }
