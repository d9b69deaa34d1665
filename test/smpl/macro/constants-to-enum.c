#define ONE 1
#define TWO (ONE + 1)
#define F(a) a
