#include <a.h>
#include <old.h>
#include <b.h>
