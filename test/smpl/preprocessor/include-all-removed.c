#include <a.h>
#include <b.h>
#ifdef X
#include <a.h>
#endif
