#include <foo.h>
#include "foo.h"
#include <foo/foo.h>
