#include <old.h>
#include "old.h"
#include "dir/old.h"
