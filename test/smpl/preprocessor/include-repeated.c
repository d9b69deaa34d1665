#include <linux/one.h>
#include <linux/pagemap.h>
#include <linux/two.h>
