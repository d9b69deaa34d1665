#include <stdlib.h>
#include <stdio.h>
#include <string.h>
