static atomic_t users = INIT(0);
static int other = 0;
