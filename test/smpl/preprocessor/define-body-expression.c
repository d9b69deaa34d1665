#define CALL(x) old(x)
#define NUMBER 4
#define MORE(a, b) \
	old(a) + \
	old(b)

int y = CALL(3);
