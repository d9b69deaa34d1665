#define POINT(x, y) { .at = old(x), .y = (y) }
#define RANGE(x) .from = old(x), .to = old(x) + 1

struct point origin = POINT(0, 0);
