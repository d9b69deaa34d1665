#include <stdio.h>
#include "old.h"
#include "older.h"

int x;
