int used_global;
int unused_global;
static int other;
