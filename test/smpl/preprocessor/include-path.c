#include <linux/module.h>
#include <asm/uaccess.h>
#include "asm/uaccess.h"
