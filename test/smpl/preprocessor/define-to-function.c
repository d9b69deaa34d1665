#include <a.h>

#define TO_DEV(k) container_of(k, struct dev, kobj)

int a;
