#ifdef CONFIG_ARM
#include <linux/clk.h>
#else
#include <linux/io.h>
#include <linux/clk.h>
#endif
