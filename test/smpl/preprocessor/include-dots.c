#include <asm/io.h>
#include <linux/io.h>
#include <asm/page.h>

int x;
