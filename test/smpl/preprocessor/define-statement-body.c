#define LOCK(x) lock()
#define LOCK2(x) lock()
