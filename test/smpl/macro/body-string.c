#define F "a"
#define G ("a")
#define H "a" "b"
#define I(x) f("a", x)
#define J "a" X
#define K X "a"
int a = 5;
