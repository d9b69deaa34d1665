#include <a.h>
#include "a.h"
#include "c/a.h"
